import { Link } from '@tanstack/react-router';
import { memo, type ReactNode } from 'react';
import type { Attribute, AttributeValue, Participant } from '#shared/contract/participants.ts';
import { Icon } from '../../../ui/icon/icon.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden.tsx';
import styles from './sheet.module.css';

type SheetRowProps = {
  /** Null for the row in which the next participant is written. */
  readonly participant: Participant | null;
  readonly attributes: readonly Attribute[];
  readonly sources: ReadonlyMap<string, string>;
  readonly gridRow: number;
  /** The column of the cursor, or -1. */
  readonly cursor: number;
  /** The columns that are selected in this row, from and to; -1 and -1 for none. */
  readonly from: number;
  readonly to: number;
  /** The field that stands in the cell of the cursor while it is edited. */
  readonly editor: ReactNode;
};

type FaceProps = { readonly value: AttributeValue | undefined; readonly type: Attribute['type'] };

/** What stands in a cell: the value, or quietly the reason why there is none; with a mark where a quotation says so. */
function CellFace({ value, type }: FaceProps) {
  if (value === undefined) {
    return null;
  }
  const words = value.value ?? value.missing ?? '';
  const isNumber = value.value !== null && (type === 'number' || type === 'range');
  return (
    <span className={`${styles['face'] ?? ''} ${value.value === null ? (styles['missing'] ?? '') : ''}`}>
      <span className={`${styles['words'] ?? ''} ${isNumber ? (styles['number'] ?? '') : ''}`} dir="auto">
        {words}
      </span>
      {value.evidence === null ? null : (
        <>
          <span className={styles['quoted']}>
            <Icon name="quote" size={12} />
          </span>
          <VisuallyHidden>with a quotation</VisuallyHidden>
        </>
      )}
    </span>
  );
}

/** A participant with what is known of them. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { participant, attributes, sources, gridRow, cursor, from, to, editor } = props;
  const place = (column: number) => ({
    tabIndex: column === cursor ? 0 : -1,
    'data-row': gridRow,
    'data-column': column,
    'aria-colindex': column + 1,
    'aria-selected': column >= from && column <= to,
  });
  const inCell = (column: number, face: ReactNode): ReactNode =>
    column === cursor && editor !== null ? editor : face;
  const values = new Map(participant?.values.map((value) => [value.attributeId, value]));
  return (
    <tr aria-rowindex={gridRow + 1}>
      <th scope="row" {...place(0)} className={styles['name']}>
        {inCell(
          0,
          participant === null ? (
            <span className={styles['next']}>Add a participant</span>
          ) : (
            <span className={styles['words']} dir="auto">
              {participant.name}
            </span>
          ),
        )}
      </th>
      {attributes.map(({ id, type, derived }, index) => (
        <td key={id} {...place(index + 1)} className={derived === null ? undefined : styles['derived']}>
          {inCell(index + 1, <CellFace value={values.get(id)} type={type} />)}
        </td>
      ))}
      <td {...place(attributes.length + 1)}>
        <span className={styles['links']}>
          {participant?.sourceIds.map((sourceId) => (
            <Link key={sourceId} to="/sources/$sourceId" params={{ sourceId }} tabIndex={-1}>
              {sources.get(sourceId) ?? 'Source'}
            </Link>
          ))}
        </span>
      </td>
    </tr>
  );
});
