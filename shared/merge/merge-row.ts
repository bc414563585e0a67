/** A row of a study by its columns; null where it isn't there. */
export type Row = Readonly<Record<string, string | number | null>>;

/** What becomes of a row that two copies of a study have. */
export type MergedRow =
  /** It stays as it is here. */
  | { readonly to: 'stay' }
  /** It becomes this; null where it is removed. */
  | { readonly to: 'become'; readonly row: Row | null }
  /** Both copies changed it, each in another way: these columns, or the whole row where one of them removed it. */
  | { readonly to: 'differ'; readonly columns: readonly string[] | 'whole' };

const isSameRow = (one: Row | null, other: Row | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    [...Object.keys(one), ...Object.keys(other)].every((column) => one[column] === other[column]));

/**
 * Merges one row of two copies that were one once: `base` as it was then, `here` and `there` as it is in each of them. What
 * only one of them changed becomes what that one made of it, column by column; what both made the same of stays. Source: the
 * three-way merge as defined by Khanna, Kunal & Pierce 2007, “A formal investigation of diff3”, on rows in place of lines.
 */
export function mergeRow(base: Row | null, here: Row | null, there: Row | null): MergedRow {
  if (isSameRow(there, base) || isSameRow(here, there)) {
    return { to: 'stay' };
  }
  if (isSameRow(here, base)) {
    return { to: 'become', row: there };
  }
  if (base === null || here === null || there === null) {
    return { to: 'differ', columns: 'whole' };
  }
  const columns = Object.keys(here).filter(
    (column) =>
      here[column] !== base[column] && there[column] !== base[column] && here[column] !== there[column],
  );
  if (columns.length > 0) {
    return { to: 'differ', columns };
  }
  const row = Object.fromEntries(
    Object.entries(here).map(([column, value]) => [
      column,
      value === base[column] ? (there[column] ?? null) : value,
    ]),
  );
  return { to: 'become', row };
}
