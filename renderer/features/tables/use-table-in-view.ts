import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { MatrixSpec, type Table } from '#shared/contract/matrix.ts';
import { useAsk } from '../../data/use-ask.ts';
import type { Door } from './grid/layout.ts';
import { sameSpec } from './spec-words.ts';
import { newTable, tablesSearch } from './tables-search.ts';

const usual = MatrixSpec.parse({});

const searchOf = (door: Door): { row?: string; column?: string; all?: true } =>
  door.rowId === null && door.columnId === null
    ? { all: true }
    : {
        ...(door.rowId === null ? {} : { row: door.rowId }),
        ...(door.columnId === null ? {} : { column: door.columnId }),
      };

export type TableInView = {
  readonly tables: readonly Table[] | undefined;
  /** The named table; null for one that was not kept yet. */
  readonly table: Table | null;
  readonly spec: MatrixSpec;
  /** It is arranged differently from how it was kept. */
  readonly isChanged: boolean;
  readonly door: Door | null;
  readonly arrange: (next: MatrixSpec) => void;
  readonly openDoor: (door: Door | null) => void;
  /** Shows a named table as it was kept, or a new one. */
  readonly show: (tableId: string) => void;
};

/** The table before the eyes, as the address says it: which one, how it is arranged, what is open beside it. */
export function useTableInView(): TableInView {
  const raw: Record<string, unknown> = useSearch({ strict: false });
  const search = useMemo(() => tablesSearch(raw), [raw]);
  const navigate = useNavigate();
  const tables = useAsk('tables.list', {}).data;
  const named = tables?.find(({ id }) => id === search.table);
  const table = named ?? (search.table === newTable ? null : (tables?.[0] ?? null));
  const kept = table?.spec ?? usual;
  const spec = search.draft ?? kept;
  const isOpen = search.all === true || search.row !== undefined || search.column !== undefined;
  const { row = null, column = null } = search;
  const door = useMemo(() => (isOpen ? { rowId: row, columnId: column } : null), [isOpen, row, column]);
  const place = table?.id ?? search.table;

  const go = useCallback(
    (next: Record<string, unknown>) => {
      void navigate({
        to: '/tables',
        search: place === undefined ? next : { table: place, ...next },
        replace: true,
      });
    },
    [navigate, place],
  );
  const draft = search.draft;
  const openDoor = useCallback(
    (next: Door | null) => {
      go({ ...(draft === undefined ? {} : { draft }), ...(next === null ? {} : searchOf(next)) });
    },
    [go, draft],
  );
  return {
    tables,
    table,
    spec,
    isChanged: search.draft !== undefined && !sameSpec(search.draft, kept),
    door,
    arrange: (next) => {
      go({ ...(sameSpec(next, kept) ? {} : { draft: next }), ...(door === null ? {} : searchOf(door)) });
    },
    openDoor,
    show: (tableId) => {
      void navigate({ to: '/tables', search: { table: tableId } });
    },
  };
}
