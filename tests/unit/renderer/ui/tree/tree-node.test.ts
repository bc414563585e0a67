import { expect, test } from 'vitest';
import { findInTree, treeIds, treeSize, type TreeNode } from '#renderer/ui/tree/tree-node.ts';

const nodes: readonly TreeNode[] = [
  { id: 'a', name: 'A', children: [{ id: 'a1', name: 'A1' }] },
  { id: 'b', name: 'B' },
];

test('ids come in the order they are read', () => {
  expect([treeIds(nodes), treeSize(nodes)]).toEqual([['a', 'a1', 'b'], 3]);
});

test('a place names the parent and the siblings', () => {
  const { parent, siblings, index } = findInTree(nodes, 'a1') ?? {};
  expect([parent?.id, siblings?.length, index]).toEqual(['a', 1, 0]);
  expect(findInTree(nodes, 'z')).toBeNull();
});
