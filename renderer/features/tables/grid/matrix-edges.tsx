import type { Matrix } from '#shared/contract/matrix.ts';
import type { Layout } from './layout.ts';
import styles from './matrix-grid.module.css';

type MatrixEdgeProps = {
  readonly matrix: Matrix;
  readonly layout: Layout;
  readonly stop: number;
  readonly open: number;
};

const door = styles['door'] ?? '';

const placeIn =
  (row: number, stop: number, open: number) =>
  (column: number): Readonly<Record<string, string | number>> => ({
    tabIndex: column === stop ? 0 : -1,
    'data-row': row,
    'data-column': column,
    ...(column === open ? { 'data-open': '' } : {}),
  });

/** The heading of the table: what the rows are, the attributes beside them, the columns. */
export function MatrixHead({ matrix, layout, stop, open }: MatrixEdgeProps) {
  const place = placeIn(0, stop, open);
  const first = layout.attributes + 1;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" {...place(0)} className={styles['label']}>
          {matrix.rowAxis}
        </th>
        {matrix.attributeNames.map((name, index) => (
          <th key={name} scope="col" {...place(index + 1)} className={styles['words']}>
            {name}
          </th>
        ))}
        {matrix.columns.map(({ id, label }, index) => (
          <th key={id} scope="col" {...place(first + index)} className={`${styles['figure'] ?? ''} ${door}`}>
            {label}
          </th>
        ))}
        {layout.hasTotalColumn ? (
          <th
            scope="col"
            {...place(first + layout.columns.length)}
            className={`${styles['figure'] ?? ''} ${styles['sum'] ?? ''} ${door}`}
          >
            Total
          </th>
        ) : null}
      </tr>
    </thead>
  );
}

/** The last row: what each column comes to, and all of it. */
export function MatrixFoot({ matrix, layout, stop, open }: MatrixEdgeProps) {
  const row = layout.rows.length + 1;
  const place = placeIn(row, stop, open);
  const first = layout.attributes + 1;
  return (
    <tfoot>
      <tr aria-rowindex={row + 1}>
        <th scope="row" {...place(0)} className={`${styles['label'] ?? ''} ${door}`}>
          Total
        </th>
        {matrix.attributeNames.map((name, index) => (
          <td key={name} {...place(index + 1)} className={styles['words']} />
        ))}
        {matrix.columns.map(({ id }, index) => (
          <td key={id} {...place(first + index)} className={`${styles['figure'] ?? ''} ${door}`}>
            {matrix.columnTotals[index]}
          </td>
        ))}
        {layout.hasTotalColumn ? (
          <td {...place(first + layout.columns.length)} className={`${styles['figure'] ?? ''} ${door}`}>
            {matrix.total}
          </td>
        ) : null}
      </tr>
    </tfoot>
  );
}
