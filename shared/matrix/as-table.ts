/** As much of a matrix as a printed table needs. */
export type PrintedMatrix = {
  readonly spec: { readonly totals: 'both' | 'rows' | 'columns' | 'none' };
  readonly rowAxis: string;
  readonly attributeNames: readonly string[];
  readonly rows: readonly { readonly label: string; readonly attributes: readonly string[] }[];
  readonly columns: readonly { readonly label: string }[];
  readonly cells: readonly (readonly { readonly value: number; readonly state: string }[])[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  readonly total: number;
};

const looked = (state: string): boolean => state === 'present' || state === 'absent';

const wordOf = ({ value, state }: { readonly value: number; readonly state: string }): string =>
  looked(state) ? String(value) : state === 'not asked' ? state : '';

/**
 * A matrix as lines of text: header, rows, and a Total row and column where the specification asks for them.
 * A cell that nobody has looked at yet, or that is sealed from who asks, is empty; one that was looked for and is absent is 0;
 * one of a prompt that was not asked says so.
 */
export function asTable(matrix: PrintedMatrix): readonly (readonly string[])[] {
  const totalColumn = matrix.spec.totals === 'both' || matrix.spec.totals === 'rows';
  const totalRow = matrix.spec.totals === 'both' || matrix.spec.totals === 'columns';
  const header = [
    matrix.rowAxis,
    ...matrix.attributeNames,
    ...matrix.columns.map((column) => column.label),
    ...(totalColumn ? ['Total'] : []),
  ];
  const body = matrix.rows.map((row, index) => [
    row.label,
    ...row.attributes,
    ...(matrix.cells[index] ?? []).map((cell) => wordOf(cell)),
    ...(totalColumn ? [String(matrix.rowTotals[index] ?? 0)] : []),
  ]);
  const total = [
    'Total',
    ...matrix.attributeNames.map(() => ''),
    ...matrix.columnTotals.map(String),
    ...(totalColumn ? [String(matrix.total)] : []),
  ];
  return [header, ...body, ...(totalRow ? [total] : [])];
}
