import type { Candidate } from '../conventions/convention.ts';

/** Traits that labels of one file share: alone on the line, with a time, in capitals, with a colon. */
export type LabelStyle = { readonly [trait in 'alone' | 'timed' | 'upper' | 'colon']: boolean | null };

const NEARLY_ALL = 0.9;

const traits = ({
  alone,
  at,
  label,
  colon,
}: Candidate): { readonly [trait in keyof LabelStyle]: boolean } => ({
  alone,
  timed: at !== null,
  upper: label.toUpperCase() === label && /\p{Lu}/u.test(label),
  colon,
});

const names = ['alone', 'timed', 'upper', 'colon'] as const;

/** What nearly all of the labels have in common; null for a trait in which they differ. */
export function styleOf(candidates: readonly Candidate[]): LabelStyle {
  const counts = { alone: 0, timed: 0, upper: 0, colon: 0 };
  for (const candidate of candidates) {
    const own = traits(candidate);
    for (const trait of names) if (own[trait]) counts[trait] += 1;
  }
  const majority = (trait: keyof LabelStyle): boolean | null => {
    const share = counts[trait] / candidates.length;
    if (share >= NEARLY_ALL) return true;
    return share <= 1 - NEARLY_ALL ? false : null;
  };
  return {
    alone: majority('alone'),
    timed: majority('timed'),
    upper: majority('upper'),
    colon: majority('colon'),
  };
}

/** Whether a label is written as nearly all the others are. */
export function hasStyle(candidate: Candidate, style: LabelStyle): boolean {
  const own = traits(candidate);
  const fits = (trait: keyof LabelStyle): boolean => style[trait] === null || style[trait] === own[trait];
  return fits('alone') && fits('timed') && fits('colon') && (style.upper !== true || own.upper);
}

/** Whether the style itself sets a label off from the words of a sentence. */
export function isDistinctive(style: LabelStyle): boolean {
  return style.alone === true || style.timed === true || style.upper === true;
}
