import type { Category, RatingsTable, SetTable } from './coder-table.ts';

/** The codes that occur in a table of ratings. */
export function codesInRatings({ ratings }: RatingsTable): ReadonlySet<Category> {
  const used = new Set<Category>();
  for (const row of ratings) {
    for (const code of row) if (code !== null) used.add(code);
  }
  return used;
}

/** The codes that occur in a table of sets. */
export function codesInSets({ ratings }: SetTable): ReadonlySet<Category> {
  const used = new Set<Category>();
  for (const row of ratings) {
    for (const cell of row) for (const code of cell ?? []) used.add(code);
  }
  return used;
}
