/** What one row was before it was changed; null where it was not there. */
export type Before<Row> = { readonly id: string; readonly before: Row | null };

/**
 * The rows of a table as they stood at an earlier step: those of today with all that was changed since taken back. `since` are
 * the changes made after that step, oldest first; of each row only the first counts, which says how the row stood then. The
 * rows come in no particular order. Neither list is changed.
 */
export function rowsAsOf<Row extends { readonly id: string }>(
  now: readonly Row[],
  since: readonly Before<Row>[],
): Row[] {
  const then = new Map<string, Row | null>();
  for (const { id, before } of since) {
    if (!then.has(id)) {
      then.set(id, before);
    }
  }
  const untouched = now.filter(({ id }) => !then.has(id));
  return [...untouched, ...[...then.values()].filter((row) => row !== null)];
}
