import { useMemo, useRef, type FocusEvent, type ReactNode } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { classNames } from '../internal/class-names.ts';
import { given } from '../internal/given.ts';
import { rowIdOf } from '../internal/row-id-of.ts';
import { selection, type SelectionProps } from '../internal/selection.ts';
import styles from './list.module.css';

export interface ListProps<Item> extends SelectionProps {
  readonly label: string;
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string;
  /** What the keyboard finds a row by when letters are typed. */
  readonly textOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
  /** Enter, or a double click; a single click where nothing is chosen. */
  readonly onOpen?: ((id: string) => void) | undefined;
  readonly empty?: ReactNode;
}

const manyRows = 200;

export function List<Item>(props: ListProps<Item>) {
  const { label, items, idOf, textOf, children, onOpen, empty } = props;
  const isVirtual = items.length > manyRows;
  const isTyping = useRef(false);
  // Where the choice follows the arrow keys it also follows the letters that a row is found by.
  const chooseTyped = ({ target }: FocusEvent) => {
    const id = isTyping.current && props.choice === 'one' ? rowIdOf(target) : null;
    if (id !== null && props.selected?.includes(id) !== true) props.onSelect?.([id]);
  };
  // The collection draws a row anew when its entry is another object.
  const entries = useMemo(() => items.map((item) => ({ item })), [items]);
  const list = (
    <GridList
      aria-label={label}
      items={entries}
      dependencies={[children]}
      {...selection(props, () => items.map(idOf))}
      {...given({
        onAction: onOpen === undefined ? undefined : (key: string | number) => onOpen(String(key)),
      })}
      className={classNames(styles['list'], isVirtual && styles['virtual'])}
      renderEmptyState={() => <div className={classNames(styles['empty'])}>{empty}</div>}
    >
      {({ item }) => (
        <GridListItem id={idOf(item)} textValue={textOf(item)} className={classNames(styles['row'])}>
          <div className={classNames(styles['cell'])}>{children(item)}</div>
        </GridListItem>
      )}
    </GridList>
  );
  return (
    <div
      role="presentation"
      className={classNames(styles['frame'])}
      onKeyDownCapture={({ key, ctrlKey, metaKey, altKey }) => {
        isTyping.current = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
      }}
      onPointerDownCapture={() => {
        isTyping.current = false;
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        isTyping.current &&= currentTarget.contains(relatedTarget);
      }}
      onFocus={chooseTyped}
    >
      {isVirtual ? (
        <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: 31 }}>
          {list}
        </Virtualizer>
      ) : (
        list
      )}
    </div>
  );
}
