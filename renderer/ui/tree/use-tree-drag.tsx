import { DropIndicator, useDragAndDrop } from 'react-aria-components';
import { classNames } from '../internal/class-names.ts';
import { isMovePossible, type TreeMove } from './tree-move.ts';
import { findInTree, type TreeNode } from './tree-node.ts';
import styles from './tree.module.css';

const places = { before: 'before', after: 'after', on: 'inside' } as const;

/** Dragging by pointer, touch or keyboard; what lands is told as a move. */
export function useTreeDrag(nodes: readonly TreeNode[], onMove: (move: TreeMove) => void) {
  const nameOf = (id: string) => findInTree(nodes, id)?.node.name ?? '';
  const { dragAndDropHooks } = useDragAndDrop<TreeNode>({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': nameOf(String(key)) })),
    renderDragPreview: (items) => (
      <div className={classNames(styles['ghost'])}>
        {items.length === 1 ? items[0]?.['text/plain'] : `${items.length} together`}
      </div>
    ),
    renderDropIndicator: (target) => <DropIndicator target={target} className={classNames(styles['drop'])} />,
    onMove: ({ keys, target }) => {
      const move = {
        ids: [...keys].map(String),
        target: String(target.key),
        place: places[target.dropPosition],
      };
      if (isMovePossible(nodes, move)) onMove(move);
    },
  });
  return dragAndDropHooks;
}
