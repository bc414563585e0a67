import { isCode } from '../labels/loose-labels.ts';
import type { Candidate, Convention } from './convention.ts';

/** As the French parliament writes who speaks: `M. Jean Dupont. text`, `Mme la présidente. text`. */
const titled =
  /^(?<label>(?:M|MM|Mme|Mmes|Mlle)\.?\s(?:le |la |les |l[’'])?\p{L}[^.:?!\n]{1,80})\.\s+(?:[–—-]\s+)?(?=\S)/u;
/** `Int. text`, `Resp. text`. */
const shortened = /^(?<label>(?:Int|Res|Resp|Mod|Inv|Ent|Par|Part)\d{0,2})[.-]\s+(?=\S)/u;

const beforeStop =
  /^(?<label>[\p{Lu}\p{Lo}]{1,3}\d{0,3}|(?:\p{Lu}\p{L}{1,9}\.?\s+)?\p{Lu}[\p{Lu}'’-]{2,30}(?:\s+\p{Lu}[\p{Lu}'’-]{2,30}){0,2})(?:[.;]\s+|\)\s*|(?<=^\p{Lu}\d{0,2})(?:\/|\.[-–—])\s*)(?=\S)/u;

/** Of the places where somebody else begins to speak so many lie between the two who talk. */
const MOSTLY = 0.8;

/** Whether a label may as well number a point. */
const isPoint = (label: string): boolean => isCode(label) && !/\p{Ll}/u.test(label);

const isNextLetter = (one: string, other: string): boolean =>
  one !== 'Q' && one.length === 1 && Math.abs((one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0)) === 1;

/** Codes before a full stop also number the points of a list: they are two who take turns, and not neighbours in the alphabet. */
function areTwoInTalk(candidates: readonly Candidate[]): boolean {
  const labels = [...new Set(candidates.map(({ label }) => label))].toSorted();
  const [one, other] = labels;
  if (labels.every((label) => /^[IVX]+$/.test(label))) return false;
  if (labels.length !== 2 || one === undefined || other === undefined || isNextLetter(other, one))
    return false;
  const changes = candidates.filter(
    ({ label }, index) => index > 0 && label !== candidates[index - 1]?.label,
  );
  return changes.length >= (candidates.length - 1) * MOSTLY;
}

/** A code or a name in capitals and a full stop: `Q. text`, `I; text`, `Mr. SMITH. text`. */
export const stopLabel: Convention = {
  id: 'stop',
  joins: false,
  read({ rest }) {
    const found = titled.exec(rest) ?? shortened.exec(rest) ?? beforeStop.exec(rest);
    const label = found?.groups?.['label'];
    return found === null || label === undefined ? null : { label, used: found[0].length };
  },
  sift(candidates) {
    const codes = candidates.filter(({ label }) => isPoint(label));
    return areTwoInTalk(codes) ? candidates : candidates.filter(({ label }) => !isPoint(label));
  },
};
