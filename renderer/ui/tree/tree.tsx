import { useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { ListLayout, Tree as AriaTree, Virtualizer } from 'react-aria-components';
import { announce } from '../announcer/announce.ts';
import { classNames } from '../internal/class-names.ts';
import { given } from '../internal/given.ts';
import { rowIdOf } from '../internal/row-id-of.ts';
import { selection, type SelectionProps } from '../internal/selection.ts';
import { useOwn } from '../internal/use-own.ts';
import type { Anchor } from '../popover/anchor.ts';
import { moveInWords, moveTowards, type TreeDirection, type TreeMove } from './tree-move.ts';
import { treeIds, treeSize, type TreeNode } from './tree-node.ts';
import { treeRow } from './tree-row.tsx';
import { useTreeDrag } from './use-tree-drag.tsx';
import styles from './tree.module.css';

export interface TreeProps extends SelectionProps {
  readonly label: string;
  readonly nodes: readonly TreeNode[];
  readonly expanded?: readonly string[] | undefined;
  readonly onExpand?: ((ids: readonly string[]) => void) | undefined;
  /** The focus that comes in chooses no row of its own accord: what is chosen may be in another tree. */
  readonly isChosenElsewhere?: boolean | undefined;
  /** Enter, or a double click; a single click where nothing is chosen. */
  readonly onOpen?: ((id: string) => void) | undefined;
  /** Makes the tree one that can be arranged: by dragging, and by Alt with an arrow key. */
  readonly onMove?: ((move: TreeMove) => void) | undefined;
  /** F2. */
  readonly onRename?: ((id: string, anchor: Anchor) => void) | undefined;
  /** Delete. */
  readonly onRemove?: ((id: string) => void) | undefined;
  readonly empty?: ReactNode;
}

const manyRows = 200;

const directions: ReadonlyMap<string, TreeDirection> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowRight', 'in'],
  ['ArrowLeft', 'out'],
]);

function anchorOfRow(event: KeyboardEvent): Anchor {
  const row = event.target instanceof Element ? event.target.closest('[role="row"]') : null;
  return (row ?? event.currentTarget).getBoundingClientRect();
}

export function Tree(props: TreeProps) {
  const { label, nodes, onOpen, onMove, onRename, onRemove, empty, isChosenElsewhere = false } = props;
  const [expanded, setExpanded] = useOwn<readonly string[]>(props.expanded, [], props.onExpand);
  const isEntering = useRef(false);
  const isVirtual = treeSize(nodes) > manyRows;
  const isFlat = nodes.every(({ children = [] }) => children.length === 0);

  const move = (made: TreeMove) => {
    if (made.place === 'inside' && !expanded.includes(made.target)) setExpanded([...expanded, made.target]);
    announce(moveInWords(nodes, made));
    onMove?.(made);
  };
  const dragAndDropHooks = useTreeDrag(nodes, move);

  const listen = (event: KeyboardEvent) => {
    const id = rowIdOf(event.target);
    if (id === null) return;
    const direction = event.altKey && onMove !== undefined ? directions.get(event.key) : undefined;
    const made = direction === undefined ? null : moveTowards(nodes, id, direction);
    if (made !== null) move(made);
    else if (event.key === 'F2' && onRename !== undefined) onRename(id, anchorOfRow(event));
    else if (event.key === 'Delete' && onRemove !== undefined) onRemove(id);
    else if (direction === undefined) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const enter = ({ currentTarget, relatedTarget }: FocusEvent) => {
    isEntering.current = isChosenElsewhere && !currentTarget.contains(relatedTarget);
  };
  const choice: SelectionProps = {
    ...props,
    onSelect: (ids) => {
      if (!isEntering.current) props.onSelect?.(ids);
    },
  };

  const tree = (
    <AriaTree
      aria-label={label}
      items={nodes}
      dependencies={[onMove === undefined]}
      expandedKeys={expanded}
      onExpandedChange={(keys) => setExpanded([...keys].map(String))}
      {...selection(choice, () => treeIds(nodes))}
      {...given({
        onAction: onOpen === undefined ? undefined : (key: string | number) => onOpen(String(key)),
        dragAndDropHooks: onMove === undefined ? undefined : dragAndDropHooks,
      })}
      className={classNames(styles['tree'], isVirtual && styles['virtual'], isFlat && styles['flat'])}
      renderEmptyState={() => <div className={classNames(styles['empty'])}>{empty}</div>}
    >
      {(node) => treeRow(node, onMove !== undefined)}
    </AriaTree>
  );
  return (
    <div
      className={classNames(styles['frame'])}
      onKeyDownCapture={listen}
      onFocusCapture={enter}
      onFocus={() => {
        isEntering.current = false;
      }}
    >
      {isVirtual ? (
        <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: 31 }}>
          {tree}
        </Virtualizer>
      ) : (
        tree
      )}
    </div>
  );
}
