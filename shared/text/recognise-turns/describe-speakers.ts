import type { Speaker, Turn } from '../turn.ts';
import { guessRoles } from './guess-roles.ts';
import { findSlips, isMisspelling } from './labels/find-slips.ts';

/**
 * What is known of the speakers of a text, in the order of their labels: their parts, and which may be one under two labels. A label
 * that is another one misspelt has the part of that one.
 */
export function describeSpeakers(
  text: string,
  labels: readonly string[],
  turns: readonly Turn[],
): readonly Speaker[] {
  const roles = guessRoles(text, labels, turns);
  const slips = findSlips(labels, turns);
  return labels.map((label, index) => {
    const slip = slips.get(index);
    const isMisspelt = slip !== undefined && isMisspelling(label, labels[slip.of] ?? '');
    return {
      label,
      role: roles[isMisspelt ? slip.of : index] ?? 'unknown',
      slipOf: slip?.of ?? null,
      slipReason: slip?.reason ?? null,
    };
  });
}
