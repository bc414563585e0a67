import { trailingTime } from '../time-mark.ts';
import type { Convention, Reading } from './convention.ts';

const LONGEST = 130;
/** Where bold letters end inside a word somebody only missed some of them. */
const inWord = /^[\p{L}\p{M}]{2}$/u;

const markdown = /^(?<sign>\*\*|__)(?<label>[^*_\n]{1,130}?)\k<sign>/u;

function reading(written: string, used: number): Reading {
  const label = written.replace(/[\s:：]+$/u, '');
  const time = trailingTime(label);
  return time === null ? { label, used } : { label: label.slice(0, -time.length), used, at: time.at };
}

/** A name in bold at the beginning of the line: `**Name:** text`, or bold letters of a rich document. */
export const boldLabel: Convention = {
  id: 'bold',
  joins: true,
  read({ rest, bold }) {
    if (bold > 0 && bold <= LONGEST)
      return inWord.test(rest.slice(bold - 1, bold + 1)) ? null : reading(rest.slice(0, bold), bold);
    if (!rest.startsWith('**') && !rest.startsWith('__')) return null;
    const found = markdown.exec(rest);
    const label = found?.groups?.['label'];
    return found === null || label === undefined ? null : reading(label, found[0].length);
  },
};
