import type { ReactNode } from 'react';

export interface TreeNode {
  readonly id: string;
  readonly name: string;
  /** What stands at the right, a count most often. */
  readonly count?: ReactNode;
  /** A swatch or an icon before the name. */
  readonly mark?: ReactNode;
  /** A word after the name, such as `new`. */
  readonly note?: ReactNode;
  readonly children?: readonly TreeNode[];
}

export interface TreePlace {
  readonly node: TreeNode;
  readonly parent: TreeNode | null;
  readonly siblings: readonly TreeNode[];
  readonly index: number;
}

/** Where a node stands, or null when the tree has no such node. */
export function findInTree(
  nodes: readonly TreeNode[],
  id: string,
  parent: TreeNode | null = null,
): TreePlace | null {
  for (const [index, node] of nodes.entries()) {
    if (node.id === id) return { node, parent, siblings: nodes, index };
    const below = findInTree(node.children ?? [], id, node);
    if (below !== null) return below;
  }
  return null;
}

export function treeSize(nodes: readonly TreeNode[]): number {
  return nodes.reduce((size, node) => size + 1 + treeSize(node.children ?? []), 0);
}

export function treeIds(nodes: readonly TreeNode[]): readonly string[] {
  return nodes.flatMap((node) => [node.id, ...treeIds(node.children ?? [])]);
}
