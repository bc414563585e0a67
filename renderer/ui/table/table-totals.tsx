import { cellClasses } from './cell-classes.ts';
import type { ColumnRun } from './column-window.ts';
import { drawRuns } from './draw-runs.tsx';
import type { TableColumn } from './table-column.ts';
import styles from './table.module.css';

export interface TableTotalsProps {
  readonly columns: readonly TableColumn<never>[];
  readonly runs: readonly ColumnRun[];
  readonly gridRow: number;
  readonly stop: number;
}

export function TableTotals({ columns, runs, gridRow, stop }: TableTotalsProps) {
  return (
    <tfoot>
      <tr aria-rowindex={gridRow + 1}>
        {drawRuns(columns, runs, (column, index) => {
          const Cell = column.isRowHeader === true ? 'th' : 'td';
          return (
            <Cell
              key={column.id}
              scope={column.isRowHeader === true ? 'row' : undefined}
              role={column.isRowHeader === true ? 'rowheader' : 'gridcell'}
              aria-colindex={index + 1}
              tabIndex={index === stop ? 0 : -1}
              data-row={gridRow}
              data-column={index}
              className={cellClasses('cell', column, styles['total'])}
            >
              {column.total}
            </Cell>
          );
        })}
      </tr>
    </tfoot>
  );
}
