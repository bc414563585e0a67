import { leadingTime, trailingTime } from '../time-mark.ts';
import type { Convention } from './convention.ts';

/** Most lines have nothing that parts columns. */
const gaps = ['\t', '|', '\u3000', '   '];
/** A short code needs a smaller gap. */
const afterCode = /^\p{Lu}{1,3}\d{0,3} {2}/u;
const cell =
  /^(?<words>[^\t|\u3000\n]{0,110}?)(?:\t+|[^\S\t\n]*\|[^\S\t\n]*| {3,}|(?<=^\p{Lu}{1,3}\d{0,3}) {2,}|\u3000+)/u;

/** In Japanese, bars stand for the name of who asks. */
const ASKED = '――';
const bars = new Set('―─—');
const askedBehind = /^[―─—]{2}(?=[^\s―─—])/u;

/** A name in the first column and the words in the next, the columns parted by a tab, a bar or a wide gap; columns of times and numbers are passed over. */
export const tabLabel: Convention = {
  id: 'tab',
  joins: true,
  read({ rest, time }) {
    if (bars.has(rest.charAt(0)) && askedBehind.test(rest)) return { label: ASKED, used: ASKED.length };
    if (!gaps.some((gap) => rest.includes(gap)) && !afterCode.test(rest)) return null;
    let used = 0;
    let at = time?.at ?? null;
    let label: string | null = null;
    for (let found = cell.exec(rest); found !== null; found = cell.exec(rest.slice(used))) {
      const words = found.groups?.['words']?.trim() ?? '';
      const mark = leadingTime(words);
      if (mark !== null && mark.length === words.length) at ??= mark.at;
      else if (label !== null && !/^[\d.,]*$/.test(words)) break;
      else if (!/^[\d.,]*$/.test(words)) {
        const beside = trailingTime(words);
        label = beside === null ? words : words.slice(0, -beside.length);
        at ??= beside?.at ?? null;
      }
      used += found[0].length;
    }
    return label === null || !/\p{L}/u.test(rest.slice(used)) ? null : { label, used, at };
  },
};
