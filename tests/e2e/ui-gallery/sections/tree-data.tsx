import { CodeSwatch } from '#renderer/ui/code-swatch/code-swatch.tsx';
import type { TreeMove } from '#renderer/ui/tree/tree-move.ts';
import { findInTree, type TreeNode } from '#renderer/ui/tree/tree-node.ts';

export const firstTree: readonly TreeNode[] = [
  {
    id: 'visits',
    name: 'Classroom visits with coaches',
    count: 23,
    children: [
      { id: 'walks', name: 'learning walks', count: 9, mark: <CodeSwatch hue={5} pattern="solid" /> },
      {
        id: 'together',
        name: 'visiting classrooms together',
        count: 3,
        mark: <CodeSwatch hue={8} pattern="dashed" />,
      },
      {
        id: 'observing',
        name: 'observing teachers',
        count: 11,
        note: 'new',
        mark: <CodeSwatch hue={10} pattern="dotted" />,
      },
    ],
  },
  {
    id: 'planning',
    name: 'Strategic planning',
    count: 7,
    children: [
      {
        id: 'choose',
        name: 'choose teachers from data',
        count: 7,
        mark: <CodeSwatch hue={3} pattern="solid" />,
      },
    ],
  },
  {
    id: 'chair',
    name: 'second chair in team meetings',
    count: 3,
    mark: <CodeSwatch hue={0} pattern="solid" />,
  },
];

function without(nodes: readonly TreeNode[], ids: readonly string[]): readonly TreeNode[] {
  return nodes
    .filter(({ id }) => !ids.includes(id))
    .map((node) => ({ ...node, children: without(node.children ?? [], ids) }));
}

function insert(nodes: readonly TreeNode[], moved: readonly TreeNode[], move: TreeMove): readonly TreeNode[] {
  return nodes.flatMap((node) => {
    const children = insert(node.children ?? [], moved, move);
    if (node.id !== move.target) return [{ ...node, children }];
    if (move.place === 'inside') return [{ ...node, children: [...children, ...moved] }];
    return move.place === 'before' ? [...moved, node] : [node, ...moved];
  });
}

/** What a study would do with a move, for the gallery alone. */
export function moveInTree(nodes: readonly TreeNode[], move: TreeMove): readonly TreeNode[] {
  const moved = move.ids.flatMap((id) => findInTree(nodes, id)?.node ?? []);
  return insert(without(nodes, move.ids), moved, move);
}
