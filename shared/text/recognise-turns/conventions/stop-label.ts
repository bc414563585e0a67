import { partOf } from '../labels/label-part.ts';
import { readLabel } from '../labels/label-shape.ts';
import { isCode } from '../labels/loose-labels.ts';
import type { Candidate, Convention } from './convention.ts';

/** As the French parliament writes who speaks: `M. Jean Dupont. text`, `Mme la présidente. text`. */
const titled =
  /^(?<label>(?:M|MM|Mme|Mmes|Mlle)\.?\s(?:le |la |les |l[’'])?\p{L}[^.:?!\n]{1,80})\.\s+(?:[–—-]\s+)?(?=\S)/u;
/** As parliaments of the East do, with initials behind the name: `Иванов И. И. text`; in Latin letters so does a list of books. */
const initialled = /^(?<label>[А-ЯЁЇІЄҐ][\p{Ll}-]{1,30}\s\p{Lu}\.(?:\s?\p{Lu}\.)?)\s+(?=\S)/u;
/** The word for a part in full: `Interviewer. text`. */
const inFull = /^(?<label>\p{Lu}\p{Ll}{3,24}(?: \d{1,2})?)\.\s+(?=\S)/u;
/** `Int. text`, `Resp. text`. */
const shortened = /^(?<label>(?:Int|Res|Resp|Mod|Inv|Ent|Par|Part)\d{0,2})[.-]\s+(?=\S)/u;

const beforeStop =
  /^(?<label>[\p{Lu}\p{Lo}]{1,3}\d{0,3}|(?:\p{Lu}\p{L}{1,9}\.?\s+)?\p{Lu}[\p{Lu}'’-]{2,30}(?:\s+\p{Lu}[\p{Lu}'’-]{2,30}){0,2}(?:\s\([^()\n]{1,40}\))?|\p{Lo}[\p{Lo}\d ]{3,12}(?=\)))(?:[.;]\s+|\)\s*|(?<=^\p{Lu}\d{0,2})(?:\/|\.[-–—])\s*)(?=\S)/u;

/** Of the places where somebody else begins to speak so many lie between the two who talk. */
const MOSTLY = 0.8;
/** Of the codes so many are those of the two; what else looks like one is a title or a slip. */
const NEARLY_ALL = 0.85;

/** Code units ahead of the first stop where a part or initials stand. */
const SHORTEST = 3;
const LONGEST = 36;
/** A number or an initial is all that stands between a blank and the stop. */
const MOST_BEHIND = 3;

/** What stands ahead of a name and is none by itself. */
const titles = new Set(['MR', 'MS', 'MRS', 'DR', 'ST']);

/** Whether a label may as well number a point. */
const isPoint = (label: string): boolean => isCode(label) && !/\p{Ll}|\p{Lo}{2}/u.test(label);

const isNextLetter = (one: string, other: string): boolean =>
  one !== 'Q' && one.length === 1 && Math.abs((one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0)) === 1;

/**
 * The codes of the two who take turns; codes before a full stop also number the points of a list, and then are more than two or
 * neighbours in the alphabet.
 */
function twoInTalk(candidates: readonly Candidate[]): readonly Candidate[] {
  const groups = [...Map.groupBy(candidates, ({ label }) => label)];
  const [one, other] = groups
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, 2)
    .map(([label]) => label)
    .toSorted();
  if (one === undefined || other === undefined || isNextLetter(other, one)) return [];
  if (/^[IVX]+$/.test(one) && /^[IVX]+$/.test(other)) return [];
  const own = candidates.filter(({ label }) => label === one || label === other);
  if (own.length < candidates.length * NEARLY_ALL) return [];
  const changes = own.filter(({ label }, index) => index > 0 && label !== own[index - 1]?.label);
  return changes.length >= (own.length - 1) * MOSTLY ? own : [];
}

/** A name with initials, or the word for a part and nothing else ahead of its stop. */
function partBefore(rest: string): RegExpExecArray | null {
  const stop = rest.indexOf('.');
  const blank = rest.indexOf(' ');
  if (stop < SHORTEST || stop > LONGEST || blank < stop - MOST_BEHIND || blank > stop + 1) return null;
  const found = initialled.exec(rest) ?? inFull.exec(rest);
  const { label, shape } = readLabel(found?.groups?.['label'] ?? '') ?? {};
  if (label?.endsWith('.') === true) return found;
  return shape === 'role' && partOf(label ?? '') !== 'voice' ? found : null;
}

/** A code or a name in capitals and a full stop: `Q. text`, `I; text`, `Mr. SMITH. text`. */
export const stopLabel: Convention = {
  id: 'stop',
  joins: false,
  read({ rest }) {
    const found = titled.exec(rest) ?? shortened.exec(rest) ?? beforeStop.exec(rest) ?? partBefore(rest);
    const label = found?.groups?.['label'];
    return found === null || label === undefined || titles.has(label)
      ? null
      : { label, used: found[0].length };
  },
  sift(candidates) {
    const two = new Set(twoInTalk(candidates.filter(({ label }) => isPoint(label))));
    return candidates.filter((candidate) => !isPoint(candidate.label) || two.has(candidate));
  },
};
