import type { ReactNode } from 'react';

export interface TableColumn<Row> {
  readonly id: string;
  readonly label: ReactNode;
  cell(row: Row): ReactNode;
  /** Stands in the last row, under a rule. */
  readonly total?: ReactNode;
  readonly align?: 'start' | 'center' | 'end';
  /** In pixels; a table of more than 200 rows uses 96, or 180 for what names the row, where none is given. */
  readonly width?: number;
  /** Names the row, and stays in view at the side. */
  readonly isRowHeader?: boolean;
  readonly isSortable?: boolean;
  /** Whether a cell opens something; all but what names the row do where `onCell` is given. */
  readonly isDoor?: boolean;
  readonly tone?: 'plain' | 'quiet';
}

export interface TableCell {
  readonly row: string;
  readonly column: string;
}

export interface TableSort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}
