import { expect, test } from 'vitest';
import { usesInTree } from '#shared/history/uses-in-tree.ts';

test('a theme counts what lies below it, each coding and each episode once', () => {
  const codes = [
    { id: 'theme', parentId: null },
    { id: 'one', parentId: 'theme' },
    { id: 'other', parentId: 'theme' },
    { id: 'unused', parentId: 'gone' },
  ];
  const uses = usesInTree(codes, [
    { codeId: 'one', episodeId: 'first' },
    { codeId: 'other', episodeId: 'first' },
    { codeId: 'other', episodeId: null },
    { codeId: 'theme', episodeId: 'second' },
  ]);
  expect(Object.fromEntries(uses)).toEqual({
    one: { codings: 1, episodes: 1 },
    other: { codings: 2, episodes: 1 },
    theme: { codings: 4, episodes: 2 },
  });
});

test('a tree that goes round in a circle is counted all the same', () => {
  const codes = [
    { id: 'a', parentId: 'b' },
    { id: 'b', parentId: 'a' },
  ];
  expect(usesInTree(codes, [{ codeId: 'a', episodeId: null }]).get('b')).toEqual({ codings: 1, episodes: 0 });
});
