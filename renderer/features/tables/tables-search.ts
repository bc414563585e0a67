export type TablesSearch = {
  /** The named table; without it, the first, or a new matrix. */
  readonly table?: string;
  /** The cell whose evidence is open; one of them missing means a whole row or column. */
  readonly row?: string;
  readonly column?: string;
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** What the address says: which table, and which cell's evidence is open. */
export function tablesSearch(search: Record<string, unknown>): TablesSearch {
  const table = text(search['table']);
  const row = text(search['row']);
  const column = text(search['column']);
  return {
    ...(table === undefined ? {} : { table }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
  };
}
