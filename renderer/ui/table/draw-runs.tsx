import type { ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import type { ColumnRun } from './column-window.ts';
import styles from './table.module.css';

/** The cells of one row: of the columns that are drawn, and one for each gap between them. */
export const drawRuns = <Column,>(
  columns: readonly Column[],
  runs: readonly ColumnRun[],
  draw: (column: Column, at: number) => ReactNode,
): readonly ReactNode[] =>
  runs.map((run) => {
    if (run.kind === 'gap') {
      return (
        <td
          key={`gap before ${run.to}`}
          aria-hidden="true"
          colSpan={run.to - run.from}
          className={classNames(styles['gap'])}
        />
      );
    }
    const column = columns[run.at];
    return column === undefined ? null : draw(column, run.at);
  });
