import { classNames } from '../internal/class-names.ts';
import type { TableColumn } from './table-column.ts';
import styles from './table.module.css';

/** What all the cells of a column look like, in the header, the body and the totals. */
export function cellClasses(
  part: 'head' | 'cell',
  { align = 'start', isRowHeader = false, tone = 'plain' }: TableColumn<never>,
  ...more: readonly (string | false | undefined)[]
): string {
  return classNames(
    styles[part],
    align !== 'start' && styles[align],
    isRowHeader && styles['name'],
    part === 'cell' && tone === 'quiet' && styles['quiet'],
    ...more,
  );
}
