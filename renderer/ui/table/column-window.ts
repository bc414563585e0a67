/** A column to draw, or the space that columns not drawn would take, `[from, to)`. */
export type ColumnRun =
  | { readonly kind: 'column'; readonly at: number }
  | { readonly kind: 'gap'; readonly from: number; readonly to: number };

export interface ColumnWindow {
  /** In pixels, in the order of the columns. */
  readonly widths: readonly number[];
  /** Columns that are drawn wherever one is: what names the rows, and what has the focus. */
  readonly kept: ReadonlySet<number>;
  readonly scrollLeft: number;
  readonly width: number;
  /** Pixels drawn beyond either edge. */
  readonly spare: number;
}

/** Which columns to draw of a wide table, from its first to its last; together the runs are all columns, once each. */
export function columnRuns({ widths, kept, scrollLeft, width, spare }: ColumnWindow): readonly ColumnRun[] {
  const runs: ColumnRun[] = [];
  let left = 0;
  let gap: number | null = null;
  for (const [at, wide] of widths.entries()) {
    const isInSight = left + wide > scrollLeft - spare && left < scrollLeft + width + spare;
    left += wide;
    if (isInSight || kept.has(at)) {
      if (gap !== null) runs.push({ kind: 'gap', from: gap, to: at });
      gap = null;
      runs.push({ kind: 'column', at });
    } else {
      gap ??= at;
    }
  }
  if (gap !== null) runs.push({ kind: 'gap', from: gap, to: widths.length });
  return runs;
}
