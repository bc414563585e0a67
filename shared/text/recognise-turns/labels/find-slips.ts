import type { Turn } from '../../turn.ts';
import { labelKey } from './label-groups.ts';
import { baseLabel } from './label-shape.ts';

/** Labels shorter than this differ by one letter on purpose. */
const SLIP_FROM = 6;
const MOST_LABELS = 60;

/** The speaker that a label is likely to mean, and why. */
export type Slip = { readonly of: number; readonly reason: string };

/** Whether two labels differ by one letter put in, left out or changed, digits apart. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < SLIP_FROM) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  if (/\d/.test((a[at] ?? '') + (b[at] ?? ''))) return false;
  const behind = (word: string, skip: number): string => word.slice(at + skip);
  return behind(a, 1) === behind(b, 1) || behind(a, 1) === behind(b, 0) || behind(a, 0) === behind(b, 1);
}

/** Labels that may be another's: a slip of a letter, or one name written in two ways. The rarer is the slip of the more frequent. */
export function findSlips(labels: readonly string[], turns: readonly Turn[]): ReadonlyMap<number, Slip> {
  const spoken = labels.map(() => 0);
  for (const { speaker } of turns) if (speaker !== null) spoken[speaker] = (spoken[speaker] ?? 0) + 1;
  const asked = labels
    .slice(0, MOST_LABELS)
    .map((label, index) => ({ label, index, key: labelKey(label), base: labelKey(baseLabel(label)) }));
  const slips = new Map<number, Slip>();
  for (const one of asked) {
    for (const other of asked) {
      if (one === other || slips.has(one.index) || slips.has(other.index)) continue;
      const [own = 0, its = 0] = [spoken[one.index], spoken[other.index]];
      if (own > its || (own === its && one.index < other.index)) continue;
      if (isSlip(one.key, other.key)) {
        slips.set(one.index, {
          of: other.index,
          reason: `“${one.label}” and “${other.label}” differ by one letter.`,
        });
      } else if (one.base === other.base && one.base.includes(' ')) {
        slips.set(one.index, {
          of: other.index,
          reason: `“${one.label}” and “${other.label}” are the same name.`,
        });
      }
    }
  }
  return slips;
}
