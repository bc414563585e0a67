/** A run of rows to draw, `[from, to)`, or the space that rows not drawn would take. */
export type RowRun =
  | { readonly kind: 'rows'; readonly from: number; readonly to: number }
  | { readonly kind: 'gap'; readonly from: number; readonly to: number };

export interface RowWindow {
  readonly count: number;
  readonly rowHeight: number;
  readonly scrollTop: number;
  readonly height: number;
  /** Rows drawn beyond either edge. */
  readonly spare: number;
  /** A row that stays drawn wherever it is, because it has the focus. */
  readonly kept: number | null;
}

/** Which rows to draw of a long table, top to bottom; together the runs are all rows, once each. */
export function rowRuns({ count, rowHeight, scrollTop, height, spare, kept }: RowWindow): readonly RowRun[] {
  const clamp = (row: number) => Math.max(0, Math.min(count, row));
  const from = clamp(Math.floor(scrollTop / rowHeight) - spare);
  const to = Math.max(from, clamp(Math.ceil((scrollTop + height) / rowHeight) + spare));
  const drawn = [{ from, to }];
  if (kept !== null && kept >= 0 && kept < count && (kept < from || kept >= to)) {
    drawn.push({ from: kept, to: kept + 1 });
  }
  drawn.sort((a, b) => a.from - b.from);

  const runs: RowRun[] = [];
  let end = 0;
  for (const run of drawn) {
    if (run.from > end) runs.push({ kind: 'gap', from: end, to: run.from });
    if (run.to > run.from) runs.push({ kind: 'rows', ...run });
    end = Math.max(end, run.to);
  }
  if (end < count) runs.push({ kind: 'gap', from: end, to: count });
  return runs;
}
