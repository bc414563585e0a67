import { findInTree, type TreeNode } from './tree-node.ts';

/** Takes nodes from where they are and puts them before or after another, or last inside it. */
export interface TreeMove {
  readonly ids: readonly string[];
  readonly target: string;
  readonly place: 'before' | 'after' | 'inside';
}

export type TreeDirection = 'up' | 'down' | 'in' | 'out';

/** The move that a direction means for a node, or null where there is no way: in goes under the one above it. */
export function moveTowards(
  nodes: readonly TreeNode[],
  id: string,
  direction: TreeDirection,
): TreeMove | null {
  const found = findInTree(nodes, id);
  if (found === null) return null;
  const { parent, siblings, index } = found;
  const above = siblings[index - 1];
  const below = siblings[index + 1];
  switch (direction) {
    case 'up':
      return above === undefined ? null : { ids: [id], target: above.id, place: 'before' };
    case 'down':
      return below === undefined ? null : { ids: [id], target: below.id, place: 'after' };
    case 'in':
      return above === undefined ? null : { ids: [id], target: above.id, place: 'inside' };
    case 'out':
      return parent === null ? null : { ids: [id], target: parent.id, place: 'after' };
  }
}

/** Whether a move makes sense: nothing can go beside or inside itself or what it holds. */
export function isMovePossible(nodes: readonly TreeNode[], { ids, target }: TreeMove): boolean {
  return (
    findInTree(nodes, target) !== null &&
    ids.every((id) => {
      const moved = findInTree(nodes, id);
      return moved !== null && findInTree([moved.node], target) === null;
    })
  );
}

const placeWords = { before: 'above', after: 'below', inside: 'into' } as const;

/** The move in words, for a screen reader. */
export function moveInWords(nodes: readonly TreeNode[], { ids, target, place }: TreeMove): string {
  const nameOf = (id: string) => findInTree(nodes, id)?.node.name ?? '';
  return `${ids.map(nameOf).join(', ')} moved ${placeWords[place]} ${nameOf(target)}`;
}
