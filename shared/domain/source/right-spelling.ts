import { isMisspelling } from '../../text/recognise-turns/labels/find-slips.ts';
import { isRole } from '../../text/recognise-turns/labels/label-part.ts';

/** So many files have to write a label alike. */
const FEW = 2;

/** How a label is likely meant, and why, as a sentence. */
export type RightSpelling = { readonly label: string; readonly reason: string };

/** Every run of so many words of a title. */
function runsOf(title: string, length: number): readonly string[] {
  const words = title.split(/[\s_.,()[\]–—-]+/u).filter((word) => word !== '');
  return words.map((_, at) => words.slice(at, at + length).join(' ')).filter((run) => run !== '');
}

const number = /\d+/gu;

/** A label whatever number it has: “PARTICIPANT 7” and “PARTICIPANT 12” are written alike. */
const patternOf = (label: string): string => label.replaceAll(number, '#');

/** A pattern with the numbers of a label that has as many. */
function withNumbersOf(label: string, pattern: string): string {
  const numbers = label.match(number) ?? [];
  let place = 0;
  return pattern.replaceAll('#', () => numbers[place++] ?? '');
}

/** The labels that say the part somebody plays and that several files have, each with its own labels; `#` stands for a number. */
export function usualRoles(files: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const labels of files) {
    const patterns = new Set(labels.filter(isRole).map(patternOf));
    for (const pattern of patterns) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  return [...counts].flatMap(([pattern, count]) => (count >= FEW ? [pattern] : []));
}

/**
 * How a label that is misspelt all through a file is written in the file’s name, or in other files, of which `usual` are the roles
 * that several have; null where neither says so.
 */
export function rightSpelling(label: string, title: string, usual: readonly string[]): RightSpelling | null {
  const named = runsOf(title, label.trim().split(/\s+/u).length).find((run) => isMisspelling(label, run));
  if (named !== undefined)
    return { label: named, reason: `“${label}” is “${named}” in the name of the file.` };
  const pattern = patternOf(label);
  const isMeant = (other: string): boolean =>
    isMisspelling(pattern, other) && other.split('#').length === pattern.split('#').length;
  const meant = usual.includes(pattern) ? undefined : usual.find(isMeant);
  if (meant === undefined) return null;
  const right = withNumbersOf(label, meant);
  const elsewhere = right === meant ? right : meant.replaceAll('#', '…');
  return { label: right, reason: `“${label}” is “${elsewhere}” in other files.` };
}
