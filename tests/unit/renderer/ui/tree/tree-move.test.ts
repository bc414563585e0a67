import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMovePossible, moveInWords, moveTowards, type TreeDirection } from '#renderer/ui/tree/tree-move.ts';
import { findInTree, treeIds, treeSize, type TreeNode } from '#renderer/ui/tree/tree-node.ts';

const leaf = (id: string): TreeNode => ({ id, name: `code ${id}` });

const tree: readonly TreeNode[] = [
  { id: 'a', name: 'visits', children: [leaf('a1'), leaf('a2')] },
  leaf('b'),
  { id: 'c', name: 'planning', children: [leaf('c1')] },
];

test.each<[string, TreeDirection, string | null]>([
  ['b', 'up', 'before a'],
  ['b', 'down', 'after c'],
  ['b', 'in', 'inside a'],
  ['b', 'out', null],
  ['a', 'up', null],
  ['a', 'in', null],
  ['c', 'down', null],
  ['a1', 'up', null],
  ['a1', 'down', 'after a2'],
  ['a2', 'in', 'inside a1'],
  ['a2', 'out', 'after a'],
  ['gone', 'up', null],
])('%s %s', (id, direction, expected) => {
  const move = moveTowards(tree, id, direction);
  expect(move && `${move.place} ${move.target}`).toBe(expected);
});

test.each([
  ['a', 'a1', false],
  ['a', 'a', false],
  ['a1', 'a', true],
  ['b', 'c1', true],
  ['b', 'gone', false],
  ['gone', 'b', false],
])('%s beside or inside %s: %s', (id, target, possible) => {
  expect(isMovePossible(tree, { ids: [id], target, place: 'inside' })).toBe(possible);
});

test.each([
  ['before', 'code b, code c1 moved above visits'],
  ['after', 'code b, code c1 moved below visits'],
  ['inside', 'code b, code c1 moved into visits'],
] as const)('%s is said as %j', (place, words) => {
  expect(moveInWords(tree, { ids: ['b', 'c1'], target: 'a', place })).toBe(words);
});

describe('for any tree', () => {
  const { trees } = fc.letrec<{ trees: readonly TreeNode[]; node: TreeNode }>((tie) => ({
    node: fc.record({ id: fc.uuid(), name: fc.string(), children: tie('trees') }),
    trees: fc.oneof(
      { maxDepth: 3 },
      fc.constant<readonly TreeNode[]>([]),
      fc.array(tie('node'), { maxLength: 4 }),
    ),
  }));

  test('every id is found where it stands, and the size counts them', () => {
    fc.assert(
      fc.property(trees, (nodes) => {
        const ids = treeIds(nodes);
        expect(treeSize(nodes)).toBe(ids.length);
        for (const id of ids) {
          const found = findInTree(nodes, id);
          expect(found?.siblings[found.index]?.id).toBe(id);
        }
      }),
    );
  });

  test('a direction never leads into the node itself', () => {
    const directions = fc.constantFrom<TreeDirection>('up', 'down', 'in', 'out');
    fc.assert(
      fc.property(trees, directions, (nodes, direction) => {
        const moves = treeIds(nodes).map((id) => moveTowards(nodes, id, direction));
        expect(moves.filter((move) => move !== null && !isMovePossible(nodes, move))).toEqual([]);
      }),
    );
  });
});
