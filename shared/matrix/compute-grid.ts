import type { AxisItem, CellKind, Grid, Placing, Tally } from './tally.ts';

/** Counts what falls into one cell, row or column: each episode, or stretch outside episodes, once. */
class Counter {
  codings = 0;
  readonly #units = new Set<string>();

  add(tally: Tally): void {
    this.codings += tally.codings;
    if (tally.unit !== null) {
      this.#units.add(tally.unit);
    }
  }

  value(kind: CellKind): number {
    if (kind === 'presence') {
      return this.codings > 0 ? 1 : 0;
    }
    return kind === 'episodes' ? this.#units.size : this.codings;
  }
}

const counters = (count: number): Counter[] => Array.from({ length: count }, () => new Counter());

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function indexes(ids: readonly string[], index: ReadonlyMap<string, number>): readonly number[] {
  return ids.flatMap((id) => index.get(id) ?? []);
}

/**
 * Fills a matrix. A presence cell says whether, not how often, and its totals count the cells that say yes ("10 of the 15").
 * Totals of episodes and codings count each once, however many cells of the row or column it falls into. A stretch coded
 * outside episodes counts as an episode of its own, so that a cell is 0 only where there is no coding at all.
 */
export function computeGrid(
  kind: CellKind,
  rows: readonly AxisItem[],
  columns: readonly AxisItem[],
  tallies: Iterable<Tally>,
  place: { readonly row: Placing; readonly column: Placing },
): Grid {
  const rowIndex = new Map(rows.map((row, index) => [row.id, index]));
  const columnIndex = new Map(columns.map((column, index) => [column.id, index]));
  const cells = rows.map(() => counters(columns.length));
  const ofRow = counters(rows.length);
  const ofColumn = counters(columns.length);
  const ofAll = new Counter();
  for (const tally of tallies) {
    const inRows = indexes(place.row(tally), rowIndex);
    const inColumns = indexes(place.column(tally), columnIndex);
    if (inRows.length === 0 || inColumns.length === 0) {
      continue;
    }
    ofAll.add(tally);
    for (const row of inRows) {
      ofRow[row]?.add(tally);
      for (const column of inColumns) {
        cells[row]?.[column]?.add(tally);
      }
    }
    for (const column of inColumns) {
      ofColumn[column]?.add(tally);
    }
  }
  const values = cells.map((line) => line.map((cell) => cell.value(kind)));
  if (kind === 'presence') {
    const rowTotals = values.map(sum);
    return {
      values,
      rowTotals,
      columnTotals: columns.map((_, column) => sum(values.map((line) => line[column] ?? 0))),
      total: sum(rowTotals),
    };
  }
  return {
    values,
    rowTotals: ofRow.map((counter) => counter.value(kind)),
    columnTotals: ofColumn.map((counter) => counter.value(kind)),
    total: ofAll.value(kind),
  };
}
