import type { Grid } from './tally.ts';

/** Rows (or columns) that become one, by their places; null where that side stays as it is. */
export type Groups = readonly (readonly number[])[] | null;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * A grid of presence with rows, or columns, gathered into groups: each cell then says of how many of a group it holds ("4 of the 5
 * small districts"), and totals add these up.
 */
export function foldGrid({ values }: Pick<Grid, 'values'>, rows: Groups, columns: Groups): Grid {
  const width = values[0]?.length ?? 0;
  const lines =
    rows === null
      ? values
      : rows.map((group) =>
          Array.from({ length: width }, (_, column) => sum(group.map((row) => values[row]?.[column] ?? 0))),
        );
  const folded =
    columns === null
      ? lines
      : lines.map((line) => columns.map((group) => sum(group.map((column) => line[column] ?? 0))));
  const rowTotals = folded.map(sum);
  return {
    values: folded,
    rowTotals,
    columnTotals: Array.from({ length: columns?.length ?? width }, (_, column) =>
      sum(folded.map((line) => line[column] ?? 0)),
    ),
    total: sum(rowTotals),
  };
}
