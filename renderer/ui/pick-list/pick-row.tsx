import type { MouseEvent, PointerEvent, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import type { Shortcut } from '../kbd/chosen-keys.ts';
import { ShortcutKeys } from '../kbd/shortcut-keys.tsx';
import styles from './pick-list.module.css';

/** The id of a row's element, for the field that points at it. */
export function rowIdOf(listId: string, entryId: string): string {
  return `${listId}-${entryId}`.replaceAll(/\s/gu, '-');
}

export interface PickRowProps {
  readonly listId: string;
  readonly entryId: string;
  readonly label: string;
  readonly mark?: ReactNode;
  readonly hint?: ReactNode;
  readonly detail?: string | undefined;
  readonly shortcut?: Shortcut | undefined;
  readonly isActive: boolean;
  readonly isAction?: boolean;
  readonly isDisabled?: boolean;
}

export function PickRow(props: PickRowProps) {
  const {
    listId,
    entryId,
    label,
    mark,
    hint,
    detail,
    shortcut,
    isActive,
    isAction = false,
    isDisabled = false,
  } = props;
  return (
    <div
      id={rowIdOf(listId, entryId)}
      role="option"
      aria-selected={isActive}
      aria-disabled={isDisabled}
      data-entry={isDisabled ? undefined : entryId}
      className={classNames(styles['option'], isAction && styles['action'], isDisabled && styles['off'])}
    >
      {mark === undefined ? null : <span className={classNames(styles['mark'])}>{mark}</span>}
      <span className={classNames(styles['label'])} dir="auto">
        {label}
        {detail === undefined ? null : <span className={classNames(styles['detail'])}>{detail}</span>}
      </span>
      {hint === undefined ? null : <span className={classNames(styles['hint'])}>{hint}</span>}
      <ShortcutKeys shortcut={shortcut} />
    </div>
  );
}

export interface PickRowsProps {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
  readonly isEmpty: boolean;
  readonly empty: ReactNode;
  readonly onPoint: (id: string) => void;
  readonly onPick: (id: string) => void;
}

function entryAt({ target }: { readonly target: EventTarget }): string | null {
  return target instanceof Element
    ? (target.closest('[data-entry]')?.getAttribute('data-entry') ?? null)
    : null;
}

/** The list under a field. The field keeps the focus and the keys, so only the pointer is listened to here. */
export function PickRows({ id, label, children, isEmpty, empty, onPoint, onPick }: PickRowsProps) {
  const point = (event: PointerEvent) => {
    const entry = entryAt(event);
    if (entry !== null) onPoint(entry);
  };
  const pick = (event: MouseEvent) => {
    const entry = entryAt(event);
    if (entry !== null) onPick(entry);
  };
  return (
    <div
      role="presentation"
      onPointerMove={point}
      onMouseDown={(event) => event.preventDefault()}
      onClick={pick}
    >
      <div id={id} role="listbox" aria-label={label} className={classNames(styles['list'])}>
        {children}
        {isEmpty && empty !== undefined ? (
          <div
            role="option"
            aria-selected="false"
            aria-disabled="true"
            className={classNames(styles['empty'])}
          >
            {empty}
          </div>
        ) : null}
      </div>
    </div>
  );
}
