import { toCandidate, type Candidate } from '../conventions/convention.ts';
import type { LineView } from '../line-view.ts';
import { labelKey } from './label-groups.ts';

/** Whether a label is a short code such as `K` or `P10`. */
export const isCode = (label: string): boolean => /^\p{L}{1,3}\d{0,3}$/u.test(label);

const slip = /^(?<label>\p{L}{1,3}\d{0,3})(?:\s*[.;]\s+|\s+(?=\S))/u;

/** Codes that are also words of many languages and cannot be told from them without their colon. */
const alsoWords = new Set(['i', 'a', 'o', 'y', 'e', 'u']);

/** Codes that also number the points of a list: `A. `, `I. `. */
const alsoNumerals = new Set(['A', 'I']);

const isWritten = (label: string, codes: ReadonlySet<string>): boolean =>
  label === label.toUpperCase() && codes.has(labelKey(label));

/** A known code with a slip behind it: `K. No`, `M; No`, and with a time ahead also `0:57 I1 yes`. */
export function looseLabel(view: LineView, index: number, codes: ReadonlySet<string>): Candidate | null {
  const found = slip.exec(view.rest);
  const label = found?.groups?.['label'];
  if (found === null || label === undefined || !isWritten(label, codes)) return null;
  const isSign = /[.;]/.test(found[0]);
  if (isSign ? alsoNumerals.has(label) : view.time === null || alsoWords.has(labelKey(label))) return null;
  return toCandidate(view, index, { label, used: found[0].length });
}

/** Whether a paragraph begins with a known code but nothing that sets it off, so that it may be a label without its colon. */
export function looksUnmarked(view: LineView, codes: ReadonlySet<string>): boolean {
  const label = slip.exec(view.rest)?.groups?.['label'];
  if (label === undefined || !view.line.afterBlank) return false;
  return isWritten(label, codes) && !alsoWords.has(labelKey(label));
}
