import type { Speaker, Turn } from '../turn.ts';
import { guessRoles } from './guess-roles.ts';
import { findSlips } from './labels/find-slips.ts';

/** What is known of the speakers of a text, in the order of their labels: their parts, and which may be one under two labels. */
export function describeSpeakers(
  text: string,
  labels: readonly string[],
  turns: readonly Turn[],
): readonly Speaker[] {
  const roles = guessRoles(text, labels, turns);
  const slips = findSlips(labels, turns);
  return labels.map((label, index) => ({
    label,
    role: roles[index] ?? 'unknown',
    slipOf: slips.get(index)?.of ?? null,
    slipReason: slips.get(index)?.reason ?? null,
  }));
}
