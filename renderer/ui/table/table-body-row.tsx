import { memo } from 'react';
import { cellClasses } from './cell-classes.ts';
import type { ColumnRun } from './column-window.ts';
import { drawRuns } from './draw-runs.tsx';
import type { TableColumn } from './table-column.ts';
import styles from './table.module.css';

export interface TableBodyRowProps {
  readonly row: unknown;
  readonly columns: readonly TableColumn<unknown>[];
  readonly runs: readonly ColumnRun[];
  /** Its place in the grid, where the header is row 0. */
  readonly gridRow: number;
  /** The column whose cell is the table's stop for the Tab key, or -1. */
  readonly stop: number;
  readonly chosen: string | null;
  readonly hasDoors: boolean;
}

/** Drawn anew only when something of its own changed: a table can hold tens of thousands of cells. */
export const TableBodyRow = memo(function TableBodyRow(props: TableBodyRowProps) {
  const { row, columns, runs, gridRow, stop, chosen, hasDoors } = props;
  return (
    <tr aria-rowindex={gridRow + 1}>
      {drawRuns(columns, runs, (column, index) => {
        const { id, isRowHeader = false, isDoor = !isRowHeader } = column;
        const isChosen = id === chosen;
        const Cell = isRowHeader ? 'th' : 'td';
        return (
          <Cell
            key={id}
            scope={isRowHeader ? 'row' : undefined}
            role={isRowHeader ? 'rowheader' : 'gridcell'}
            aria-selected={hasDoors && isDoor ? isChosen : undefined}
            aria-colindex={index + 1}
            tabIndex={index === stop ? 0 : -1}
            data-row={gridRow}
            data-column={index}
            className={cellClasses(
              'cell',
              column,
              hasDoors && isDoor && styles['door'],
              isChosen && styles['chosen'],
            )}
          >
            {column.cell(row)}
          </Cell>
        );
      })}
    </tr>
  );
});
