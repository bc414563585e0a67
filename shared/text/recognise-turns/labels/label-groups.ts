import { fold } from '../../fold.ts';
import type { Candidate } from '../conventions/convention.ts';
import { baseLabel } from './label-shape.ts';

/** A label with every line it stands on. */
export type LabelGroup = {
  readonly key: string;
  readonly first: Candidate;
  readonly all: readonly Candidate[];
};

/** Two spellings of one label have one key: case, accents and kinds of blank do not tell speakers apart. */
export function labelKey(label: string): string {
  return fold(label).replaceAll(/\s+/gu, ' ').trim();
}

/**
 * Gathers candidates under their labels, in the order of their first lines. `NAME, OFFICE` and `Name (Party)` go with
 * the bare name where that is a label as well, and `NAME (CODE)` with the code.
 */
export function groupByLabel(candidates: readonly Candidate[]): readonly LabelGroup[] {
  const spellings = [...new Set(candidates.map(({ label }) => label))];
  const keys = new Map(spellings.map((label) => [label, labelKey(label)] as const));
  const known = new Set(keys.values());
  for (const label of spellings) {
    const base = labelKey(baseLabel(label));
    const aside = labelKey(/[([（](?<aside>[^)\]）]{1,6})[)\]）]$/u.exec(label)?.groups?.['aside'] ?? '');
    if (base !== '' && known.has(base)) keys.set(label, base);
    else if (aside !== '' && known.has(aside)) keys.set(label, aside);
  }
  const groups = Map.groupBy(candidates, ({ label }) => keys.get(label) ?? label);
  return [...groups].flatMap(([key, all]) => (all[0] === undefined ? [] : [{ key, first: all[0], all }]));
}

/** The spelling that is used most; of several the shortest. */
export function usualSpelling({ all }: LabelGroup): string {
  const spellings = Map.groupBy(all, ({ label }) => label);
  const usual = [...spellings].toSorted(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || a.length - b.length,
  );
  return usual[0]?.[0] ?? '';
}
