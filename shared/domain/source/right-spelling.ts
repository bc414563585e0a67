import { labelKey } from '../../text/recognise-turns/labels/label-groups.ts';
import { isRole } from '../../text/recognise-turns/labels/label-part.ts';
import { letterDistance } from '../../text/recognise-turns/labels/letter-distance.ts';

/** In shorter labels a letter more or less is another name. */
const SHORT = 6;
/** In labels so long two letters may be wrong. */
const LONG = 12;
/** So many files have to write a label alike. */
const FEW = 2;

/** How a label is likely meant, and why, as a sentence. */
export type RightSpelling = { readonly label: string; readonly reason: string };

const bare = (label: string): string => labelKey(label).replaceAll(/[^\p{L}\p{N}]/gu, '');
const digits = (label: string): string => labelKey(label).replaceAll(/\D/gu, '');

/** Whether a label is another one with a letter or two wrong; its digits are right. */
function isSlip(label: string, right: string): boolean {
  const [one, other] = [bare(label), bare(right)];
  const shorter = Math.min(one.length, other.length);
  if (one === other || shorter < SHORT || digits(label) !== digits(right)) return false;
  const most = shorter >= LONG ? 2 : 1;
  return letterDistance(one, other, most) <= most;
}

/** Every run of so many words of a title. */
function runsOf(title: string, length: number): readonly string[] {
  const words = title.split(/[\s_.,()[\]–—-]+/u).filter((word) => word !== '');
  return words.map((_, at) => words.slice(at, at + length).join(' ')).filter((run) => run !== '');
}

/** The labels that say the part somebody plays and that several files have, each with its own labels. */
export function usualRoles(files: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const labels of files) {
    for (const label of new Set(labels)) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].flatMap(([label, count]) => (count >= FEW && isRole(label) ? [label] : []));
}

/**
 * How a label that is misspelt all through a file is written in the file’s name, or in other files, of which `usual` are the roles
 * that several have; null where neither says so.
 */
export function rightSpelling(label: string, title: string, usual: readonly string[]): RightSpelling | null {
  const named = runsOf(title, label.trim().split(/\s+/u).length).find((run) => isSlip(label, run));
  if (named !== undefined)
    return { label: named, reason: `“${label}” is “${named}” in the name of the file.` };
  const right = usual.includes(label) ? undefined : usual.find((other) => isSlip(label, other));
  return right === undefined ? null : { label: right, reason: `“${label}” is “${right}” in other files.` };
}
