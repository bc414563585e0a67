import type { Matrix } from '#shared/contract/matrix.ts';

/** What a place of the table opens: a cell, a whole row, a whole column, or all of it where both are null. */
export type Door = { readonly rowId: string | null; readonly columnId: string | null };

/** How a matrix lies on the screen: label, attributes, columns, and a total where it is asked for. */
export type Layout = {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly attributes: number;
  readonly hasTotalColumn: boolean;
  readonly hasTotalRow: boolean;
};

export const layoutOf = (matrix: Matrix): Layout => ({
  rows: matrix.rows.map(({ id }) => id),
  columns: matrix.columns.map(({ id }) => id),
  attributes: matrix.attributeNames.length,
  hasTotalColumn: ['both', 'rows'].includes(matrix.spec.totals),
  hasTotalRow: ['both', 'columns'].includes(matrix.spec.totals),
});

/** How many rows the table has on the screen, with its heading and its totals. */
export const gridRows = ({ rows, hasTotalRow }: Layout): number => rows.length + (hasTotalRow ? 2 : 1);

/** How many columns it has there, with the label, the attributes and the total. */
export const gridColumns = ({ columns, attributes, hasTotalColumn }: Layout): number =>
  1 + attributes + columns.length + (hasTotalColumn ? 1 : 0);

/** What a place counted from the heading's first cell opens; null where there is nothing to open. */
export function doorAt(
  layout: Layout,
  place: { readonly row: number; readonly column: number },
): Door | null {
  const { rows, columns, attributes } = layout;
  const isHeading = place.row === 0;
  const isTotalRow = place.row === rows.length + 1;
  const row = rows[place.row - 1];
  if (row === undefined && !isHeading && !isTotalRow) {
    return null;
  }
  if (place.column === 0) {
    return isHeading ? null : { rowId: row ?? null, columnId: null };
  }
  if (place.column <= attributes) {
    return null;
  }
  const at = place.column - 1 - attributes;
  const column = columns[at];
  const isTotalColumn = layout.hasTotalColumn && at === columns.length;
  return column === undefined && !isTotalColumn ? null : { rowId: row ?? null, columnId: column ?? null };
}

/** Where a cell stands, if it is on the table: the place that the focus goes back to. */
export function placeOf(
  layout: Layout,
  { rowId, columnId }: Door,
): { readonly row: number; readonly column: number } | null {
  const row = rowId === null ? layout.rows.length : layout.rows.indexOf(rowId);
  const column = columnId === null ? layout.columns.length : layout.columns.indexOf(columnId);
  return row === -1 || column === -1 ? null : { row: row + 1, column: column + 1 + layout.attributes };
}
