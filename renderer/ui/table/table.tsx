import { useMemo, useRef, type ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { columnRuns } from './column-window.ts';
import type { GridPlace } from './grid-place.ts';
import { rowRuns, type RowRun } from './row-window.ts';
import { TableBodyRow } from './table-body-row.tsx';
import type { TableCell, TableColumn, TableSort } from './table-column.ts';
import { TableHeader } from './table-header.tsx';
import { TableTotals } from './table-totals.tsx';
import { useGridFocus } from './use-grid-focus.ts';
import { useScrollWindow } from './use-scroll-window.ts';
import styles from './table.module.css';

export interface TableProps<Row> {
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  /** Stands above it, as in a paper. */
  readonly caption?: ReactNode;
  readonly selectedCell?: TableCell | null | undefined;
  /** A click, Enter or Space on a cell that opens something. */
  readonly onCell?: ((cell: TableCell) => void) | undefined;
  readonly sort?: TableSort | null | undefined;
  readonly onSort?: ((sort: TableSort) => void) | undefined;
  /** Instead of rows, when there are none. */
  readonly empty?: ReactNode;
}

const manyRows = 200;
const manyColumns = 60;
const rowHeight = 30;
const spareRows = 10;
const sideStep = 160;

function widthOf({ width, isRowHeader = false }: TableColumn<never>): number {
  return width ?? (isRowHeader ? 180 : 96);
}

export function Table<Row>(props: TableProps<Row>) {
  const {
    label,
    columns,
    rows,
    idOf,
    caption,
    selectedCell = null,
    onCell,
    sort = null,
    onSort,
    empty,
  } = props;
  const grid = useRef<HTMLTableElement>(null);
  const isWide = columns.length > manyColumns;
  const isLong = isWide || rows.length > manyRows;
  const hasTotals = columns.some(({ total }) => total !== undefined);
  const [seen, watch] = useScrollWindow(rowHeight, isLong, isWide ? sideStep : null);
  const gridRows = rows.length + (hasTotals ? 2 : 1);

  const press = ({ row, column: index }: GridPlace) => {
    const column = columns[index];
    const pressed = rows[row - 1];
    if (column === undefined) return;
    if (row === 0 && column.isSortable === true) {
      const isUp = sort?.column === column.id && sort.direction === 'ascending';
      onSort?.({ column: column.id, direction: isUp ? 'descending' : 'ascending' });
    } else if (pressed !== undefined && (column.isDoor ?? column.isRowHeader !== true)) {
      onCell?.({ row: idOf(pressed), column: column.id });
    }
  };
  const size = {
    rows: gridRows,
    columns: columns.length,
    page: Math.max(1, Math.floor(seen.height / rowHeight) - 2),
  };
  const { place, handlers } = useGridFocus(grid, { ...size, page: isLong ? size.page : 10 }, press);
  const stopIn = (gridRow: number) => (place.row === gridRow ? place.column : -1);

  const runs = isLong
    ? rowRuns({ ...seen, count: rows.length, rowHeight, spare: spareRows, kept: place.row - 1 })
    : [{ kind: 'rows' as const, from: 0, to: rows.length }];

  const widths = useMemo(() => columns.map(widthOf), [columns]);
  const columnsDrawn = useMemo(() => {
    const named = columns.flatMap(({ isRowHeader }, at) => (isRowHeader === true ? [at] : []));
    return columnRuns({
      widths,
      kept: new Set(isWide ? [...named, place.column] : columns.keys()),
      scrollLeft: seen.scrollLeft,
      width: seen.width,
      spare: sideStep,
    });
  }, [columns, widths, isWide, place.column, seen.scrollLeft, seen.width]);

  const gap = ({ from, to }: RowRun) => (
    <tr key={`gap before ${to}`} aria-hidden="true">
      <td
        colSpan={columns.length}
        className={classNames(styles['gap'])}
        style={{ height: (to - from) * rowHeight }}
      />
    </tr>
  );
  const drawn = (from: number) => (row: Row, offset: number) => {
    const gridRow = from + offset + 1;
    const id = idOf(row);
    return (
      <TableBodyRow
        key={id}
        row={row}
        columns={columns}
        runs={columnsDrawn}
        gridRow={gridRow}
        stop={stopIn(gridRow)}
        chosen={selectedCell?.row === id ? selectedCell.column : null}
        hasDoors={onCell !== undefined}
      />
    );
  };

  return (
    <div ref={watch} className={classNames(styles['scroller'])}>
      <table
        ref={grid}
        role="grid"
        aria-label={label}
        aria-rowcount={gridRows}
        aria-colcount={columns.length}
        className={classNames(styles['table'], isLong && styles['fixed'])}
        style={isLong ? { width: widths.reduce((sum, width) => sum + width, 0) } : undefined}
        {...handlers}
      >
        {caption === undefined ? null : (
          <caption className={classNames(styles['caption'])}>{caption}</caption>
        )}
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={isLong ? { width: widthOf(column) } : { width: column.width }} />
          ))}
        </colgroup>
        <TableHeader columns={columns} runs={columnsDrawn} sort={sort} stop={stopIn(0)} />
        <tbody>
          {rows.length === 0 && empty !== undefined ? (
            <tr>
              <td colSpan={columns.length} className={classNames(styles['empty'])}>
                {empty}
              </td>
            </tr>
          ) : null}
          {runs.flatMap((run) =>
            run.kind === 'gap' ? [gap(run)] : rows.slice(run.from, run.to).map(drawn(run.from)),
          )}
        </tbody>
        {hasTotals ? (
          <TableTotals
            columns={columns}
            runs={columnsDrawn}
            gridRow={gridRows - 1}
            stop={stopIn(gridRows - 1)}
          />
        ) : null}
      </table>
    </div>
  );
}
