import { expect, test } from 'vitest';
import { nestCodes } from '#renderer/features/codebook/tree/nest-codes.ts';
import { sortBranches, type Order } from '#renderer/features/codebook/tree/sort-branches.ts';
import type { Code } from '#shared/contract/codebook.ts';

const code = (id: string, position: number, parentId: string | null = null): Code => ({
  id,
  kind: 'code',
  parentId,
  name: id,
  definition: '',
  whenToUse: '',
  whenNot: '',
  hue: 0,
  pattern: 0,
  position,
  coderId: null,
  roundId: null,
  createdAt: `2026-03-0${position + 1}T10:00:00.000Z`,
  retiredAt: null,
  mergedIntoId: null,
});

const book = [
  code('walks 10', 0),
  code('Visits', 1),
  code('walks 9', 2),
  code('b', 3, 'Visits'),
  code('a', 4, 'Visits'),
];
const counts = new Map(
  [
    ['Visits', 7],
    ['walks 9', 3],
    ['b', 5],
  ].map(([codeId, codings]) => [
    String(codeId),
    { codeId: String(codeId), codings: Number(codings), episodes: 0, participants: 0 },
  ]),
);

test.each<[Order, readonly string[], readonly string[]]>([
  ['hand', ['walks 10', 'Visits', 'walks 9'], ['b', 'a']],
  ['name', ['Visits', 'walks 9', 'walks 10'], ['a', 'b']],
  ['count', ['Visits', 'walks 9', 'walks 10'], ['b', 'a']],
  ['date', ['walks 9', 'Visits', 'walks 10'], ['a', 'b']],
])('in the order “%s”, on every level', (order, top, below) => {
  const sorted = sortBranches(nestCodes(book), order, counts);
  expect(sorted.map((branch) => branch.code.name)).toEqual(top);
  const visits = sorted.find((branch) => branch.code.id === 'Visits');
  expect(visits?.below.map((branch) => branch.code.name)).toEqual(below);
});
