import { useMemo, useRef, type CSSProperties, type ReactNode } from 'react';
import type { CellState, Matrix } from '#shared/contract/matrix.ts';
import { rowRuns } from '../../../ui/table/row-window.ts';
import { useGridFocus } from '../../../ui/table/use-grid-focus.ts';
import { useScrollWindow } from '../../../ui/table/use-scroll-window.ts';
import { faceKind, tableNote } from './cell-words.ts';
import { figureWidth, wholeWords, wordsWidth } from './column-width.ts';
import { doorAt, gridColumns, gridRows, layoutOf, placeOf, type Door, type Layout } from './layout.ts';
import { MatrixFoot, MatrixHead } from './matrix-edges.tsx';
import { MatrixRow } from './matrix-row.tsx';
import styles from './matrix-grid.module.css';

type MatrixGridProps = {
  readonly matrix: Matrix;
  /** The table's number and caption, as they stand above it. */
  readonly caption: ReactNode;
  readonly label: string;
  readonly door: Door | null;
  readonly onDoor: (door: Door) => void;
};

const rowHeight = 30;
const manyRows = 120;
const sumWidth = 52;

/** How far the table is drawn together, headings and all, before it has to be scrolled. */
const tight = 0.9;
const margins = 32;

type SheetSize = CSSProperties & Record<'--per-width', number>;

const sheetSize = (wide: number): SheetSize => ({
  width: `min(100% - ${margins}px, ${Math.round(wide * 1.3)}px)`,
  minWidth: Math.round(wide * tight),
  '--per-width': 1 / wide,
});

/** A column of words, which keeps its words whole where the table is as narrow as it gets. */
const wordsColumn = (heading: string, words: readonly string[], most?: number): number =>
  Math.max(wordsWidth(heading, words, most), Math.min(220, wholeWords([heading, ...words]) / tight));

function columnWidths(matrix: Matrix, layout: Layout): readonly number[] {
  return [
    wordsColumn(
      matrix.rowAxis,
      matrix.rows.map(({ label }) => label),
    ),
    ...matrix.attributeNames.map((name, index) =>
      wordsColumn(
        name,
        matrix.rows.map(({ attributes }) => attributes[index] ?? ''),
        150,
      ),
    ),
    ...matrix.columns.map(({ label }) => figureWidth(label)),
    ...(layout.hasTotalColumn ? [sumWidth] : []),
  ];
}

function useNote(matrix: Matrix): string {
  return useMemo(() => {
    const states = new Set<CellState>();
    for (const line of matrix.cells) {
      for (const { state } of line) {
        states.add(state);
      }
    }
    return tableNote(matrix.spec, states);
  }, [matrix]);
}

/** A matrix as the paper's table: every cell, label, heading and total is a door to its evidence. */
export function MatrixGrid({ matrix, caption, label, door, onDoor }: MatrixGridProps) {
  const table = useRef<HTMLTableElement>(null);
  const layout = useMemo(() => layoutOf(matrix), [matrix]);
  const widths = useMemo(() => columnWidths(matrix, layout), [matrix, layout]);
  const note = useNote(matrix);
  const isLong = matrix.rows.length > manyRows;
  const [seen, watch] = useScrollWindow(rowHeight * 4, isLong);
  const size = { rows: gridRows(layout), columns: gridColumns(layout) };
  const page = Math.max(4, Math.floor(seen.height / rowHeight) - 4);
  const { place, handlers } = useGridFocus(table, { ...size, page }, (pressed) => {
    const opened = doorAt(layout, pressed);
    if (opened !== null) {
      onDoor(opened);
    }
  });
  const opened = door === null ? null : placeOf(layout, door);
  const stopIn = (row: number): number => (place.row === row ? place.column : -1);
  const openIn = (row: number): number => (opened?.row === row ? opened.column : -1);
  const runs = isLong
    ? rowRuns({ ...seen, count: matrix.rows.length, rowHeight, spare: 8, kept: place.row - 1 })
    : [{ kind: 'rows' as const, from: 0, to: matrix.rows.length }];
  const wide = widths.reduce((sum, width) => sum + width, 0);

  return (
    <div ref={watch} className={styles['scroller']}>
      <div className={styles['sheet']} style={sheetSize(wide)}>
        {caption}
        <table
          ref={table}
          role="grid"
          aria-label={label}
          aria-rowcount={size.rows}
          aria-colcount={size.columns}
          className={`${styles['table'] ?? ''} ${isLong ? (styles['long'] ?? '') : ''}`}
          {...handlers}
        >
          <colgroup>
            {widths.map((width, index) => (
              <col key={columnKey(matrix, index)} style={{ width: `${(100 * width) / wide}%` }} />
            ))}
          </colgroup>
          <MatrixHead matrix={matrix} layout={layout} stop={stopIn(0)} open={openIn(0)} />
          <tbody>
            {runs.flatMap((run) =>
              run.kind === 'gap'
                ? [
                    <tr key={`gap before ${run.to}`} aria-hidden="true">
                      <td
                        colSpan={size.columns}
                        className={styles['hole']}
                        style={{ height: (run.to - run.from) * rowHeight }}
                      />
                    </tr>,
                  ]
                : matrix.rows.slice(run.from, run.to).map((heading, offset) => {
                    const index = run.from + offset;
                    return (
                      <MatrixRow
                        key={heading.id}
                        heading={heading}
                        cells={matrix.cells[index] ?? []}
                        kind={faceKind(matrix.spec)}
                        attributeNames={matrix.attributeNames}
                        columnIds={layout.columns}
                        total={layout.hasTotalColumn ? (matrix.rowTotals[index] ?? 0) : null}
                        gridRow={index + 1}
                        stop={stopIn(index + 1)}
                        open={openIn(index + 1)}
                      />
                    );
                  }),
            )}
          </tbody>
          {layout.hasTotalRow ? (
            <MatrixFoot
              matrix={matrix}
              layout={layout}
              stop={stopIn(size.rows - 1)}
              open={openIn(size.rows - 1)}
            />
          ) : null}
        </table>
        {note === '' ? null : (
          <p className={styles['note']}>
            <i>Note.</i> {note}
          </p>
        )}
      </div>
    </div>
  );
}

/** A name for a column's width: what stands in it does not move when columns come and go. */
function columnKey(matrix: Matrix, index: number): string {
  const attribute = matrix.spec.attributeIds[index - 1];
  const column = matrix.columns[index - 1 - matrix.attributeNames.length];
  return index === 0 ? 'label' : (attribute ?? column?.id ?? 'total');
}
