import { MatrixSpec } from '#shared/contract/matrix.ts';

/** The table that is not there yet. */
export const newTable = 'new';

export type TablesSearch = {
  /** The named table; without it, the first. */
  readonly table?: string;
  /** The cell whose evidence is open; one of them missing means a whole row or column. */
  readonly row?: string;
  readonly column?: string;
  /** Evidence of the whole table is open. */
  readonly all?: true;
  /** How the table is arranged at present, where that differs from how it was kept. */
  readonly draft?: MatrixSpec;
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** What the address says: which table, how it is arranged, and which cell's evidence is open. */
export function tablesSearch(search: Record<string, unknown>): TablesSearch {
  const table = text(search['table']);
  const row = text(search['row']);
  const column = text(search['column']);
  const draft = search['draft'] === undefined ? undefined : MatrixSpec.safeParse(search['draft']);
  return {
    ...(table === undefined ? {} : { table }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(search['all'] === true ? { all: true } : {}),
    ...(draft?.success === true ? { draft: draft.data } : {}),
  };
}
