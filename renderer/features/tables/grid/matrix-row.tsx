import { memo } from 'react';
import type { Cell, Matrix } from '#shared/contract/matrix.ts';
import { cellFace, cellWords, type FaceKind } from './cell-words.ts';
import styles from './matrix-grid.module.css';

type MatrixRowProps = {
  readonly heading: Matrix['rows'][number];
  readonly cells: readonly Cell[];
  readonly kind: FaceKind;
  readonly attributeNames: readonly string[];
  readonly columnIds: readonly string[];
  readonly total: number | null;
  /** Its place in the grid, where the heading is row 0. */
  readonly gridRow: number;
  /** The column that is the table's stop for the Tab key, or -1; and the one whose evidence is open. */
  readonly stop: number;
  readonly open: number;
};

const looks: Readonly<Record<Cell['state'], string>> = {
  present: styles['yes'] ?? '',
  absent: styles['no'] ?? '',
  'not coded yet': styles['gap'] ?? '',
  'no source': styles['gap'] ?? '',
  sealed: styles['gap'] ?? '',
  'not asked': styles['gap'] ?? '',
  'not found': styles['gap'] ?? '',
};

const door = styles['door'] ?? '';
const figure = `${styles['figure'] ?? ''} ${door}`;

/** Drawn anew only when something of its own changed: a table can hold tens of thousands of cells. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { heading, cells, kind, attributeNames, columnIds, total, gridRow, stop, open } = props;
  const first = attributeNames.length + 1;
  const last = first + columnIds.length;
  const place = (column: number) => ({
    tabIndex: column === stop ? 0 : -1,
    'data-row': gridRow,
    'data-column': column,
    ...(column === open ? { 'data-open': '' } : {}),
  });
  return (
    <tr aria-rowindex={gridRow + 1}>
      <th scope="row" {...place(0)} className={`${styles['label'] ?? ''} ${door}`}>
        {heading.label}
      </th>
      {attributeNames.map((name, index) => (
        <td key={name} {...place(index + 1)} className={styles['words']}>
          {heading.attributes[index]}
        </td>
      ))}
      {columnIds.map((id, index) => {
        const cell = cells[index];
        return cell === undefined ? null : (
          <td
            key={id}
            aria-label={cellWords(kind, cell)}
            aria-selected={first + index === open}
            {...place(first + index)}
            className={`${figure} ${looks[cell.state]}`}
          >
            {cellFace(kind, cell)}
          </td>
        );
      })}
      {total === null ? null : (
        <td {...place(last)} className={`${figure} ${styles['sum'] ?? ''}`}>
          {total}
        </td>
      )}
    </tr>
  );
});
