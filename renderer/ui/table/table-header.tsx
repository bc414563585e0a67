import { Icon } from '../icon/icon.tsx';
import { classNames } from '../internal/class-names.ts';
import { cellClasses } from './cell-classes.ts';
import type { ColumnRun } from './column-window.ts';
import { drawRuns } from './draw-runs.tsx';
import type { TableColumn, TableSort } from './table-column.ts';
import styles from './table.module.css';

export interface TableHeaderProps {
  readonly columns: readonly TableColumn<never>[];
  readonly runs: readonly ColumnRun[];
  readonly sort: TableSort | null;
  readonly stop: number;
}

export function TableHeader({ columns, runs, sort, stop }: TableHeaderProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {drawRuns(columns, runs, (column, index) => {
          const { id, label, isSortable = false } = column;
          const direction = sort?.column === id ? sort.direction : undefined;
          return (
            <th
              key={id}
              scope="col"
              aria-sort={isSortable ? (direction ?? 'none') : undefined}
              aria-colindex={index + 1}
              tabIndex={index === stop ? 0 : -1}
              data-row={0}
              data-column={index}
              className={cellClasses('head', column, isSortable && styles['sortable'])}
            >
              {label}
              {direction === undefined ? null : (
                <span className={classNames(styles['arrow'])}>
                  <Icon name={direction === 'ascending' ? 'chevron-up' : 'chevron-down'} size={12} />
                </span>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
