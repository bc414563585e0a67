import { useRef, type PointerEvent } from 'react';
import type { Attribute } from '#shared/contract/participants.ts';
import { Icon } from '../../../ui/icon/icon.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden.tsx';
import type { SheetView } from '../participants-search.ts';
import { setWidth } from './width-store.ts';
import styles from './sheet.module.css';

export type HeadColumn = {
  /** What it is for the view and for its width: "name", "sources", or the attribute's id. */
  readonly id: string;
  readonly label: string;
  readonly width: number;
  readonly attribute: Attribute | null;
};

type SheetHeadProps = {
  readonly columns: readonly HeadColumn[];
  readonly view: SheetView;
  /** The column of the cursor, or -1. */
  readonly cursor: number;
  readonly from: number;
  readonly to: number;
};

/** The edge of a column, which can be drawn to another width. */
function Edge({ id, width }: { readonly id: string; readonly width: number }) {
  const begun = useRef<{ readonly x: number; readonly width: number; readonly forward: 1 | -1 } | null>(null);
  const follow = (event: PointerEvent): void => {
    if (begun.current !== null) {
      const { x, width: before, forward } = begun.current;
      setWidth(id, before + forward * (event.clientX - x));
    }
  };
  return (
    <span
      aria-hidden="true"
      className={styles['edge']}
      onMouseDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
      onDoubleClick={(event) => {
        event.stopPropagation();
      }}
      onPointerDown={(event) => {
        const forward = event.currentTarget.matches(':dir(rtl)') ? -1 : 1;
        begun.current = { x: event.clientX, width, forward };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={follow}
      onPointerUp={() => {
        begun.current = null;
      }}
    />
  );
}

/** The headings of the sheet: what each column is, how it is sorted, and whether it leaves participants out. */
export function SheetHead({ columns, view, cursor, from, to }: SheetHeadProps) {
  const { sort, down, only = {} } = view;
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, label, width, attribute }, column) => (
          <th
            key={id}
            scope="col"
            data-row={0}
            data-column={column}
            tabIndex={column === cursor ? 0 : -1}
            aria-colindex={column + 1}
            aria-selected={column >= from && column <= to}
            aria-sort={sort === id ? (down === true ? 'descending' : 'ascending') : undefined}
            className={column === 0 ? styles['name'] : undefined}
          >
            <span dir="auto" className={styles['heading']}>
              {label}
              {sort === id ? <Icon name={down === true ? 'arrow-down' : 'arrow-up'} size={12} /> : null}
              {only[id] === undefined ? null : (
                <>
                  <Icon name="filter" size={12} />
                  <VisuallyHidden>, some values only</VisuallyHidden>
                </>
              )}
              {attribute === null || attribute.derived === null ? null : (
                <VisuallyHidden>, worked out</VisuallyHidden>
              )}
            </span>
            <Edge id={id} width={width} />
          </th>
        ))}
      </tr>
    </thead>
  );
}
