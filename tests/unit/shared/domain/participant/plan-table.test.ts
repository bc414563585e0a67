import { expect, test } from 'vitest';
import { guessColumns, planTable, type StudySide } from '#shared/domain/participant/plan-table.ts';

const study: StudySide = {
  attributes: [
    {
      id: 'type',
      name: 'District type',
      type: 'category',
      categories: ['Rural', 'Urban'],
      isComputed: false,
    },
    { id: 'size', name: 'Size', type: 'category', categories: ['Small'], isComputed: true },
  ],
  participants: [
    { id: 'ann', name: 'Ann', values: [{ attributeId: 'type', value: 'Rural', missing: null }] },
    { id: 'ben', name: 'Ben', values: [] },
  ],
  reasons: ['Not shared'],
};

test('columns are known by their headings; new ones get a kind, what is worked out and what comes twice is left', () => {
  const table = {
    header: ['Pseudonym', 'district TYPE', 'Age', 'Age', 'Size', ''],
    lines: [
      ['Ann', 'Urban', '40', '41', 'Small', ''],
      ['Cem', 'Rural', 'not shared', '', '', ''],
    ],
  };
  expect(guessColumns(table, study)).toEqual([
    { use: 'name' },
    { use: 'attribute', attributeId: 'type' },
    { use: 'new', name: 'Age', shape: { type: 'number', categories: [] } },
    { use: 'leave' },
    { use: 'leave' },
    { use: 'leave' },
  ]);
});

test('without a heading that says so, the names are where most of them are known', () => {
  const table = {
    header: ['No.', 'Wer'],
    lines: [
      ['1', 'ben'],
      ['2', 'Ann'],
    ],
  };
  expect(guessColumns(table, study).map(({ use }) => use)).toEqual(['new', 'name']);
});

test('lines are matched by name, empty cells leave what is known, and problems name their line', () => {
  const table = {
    header: ['Name', 'District type'],
    lines: [
      ['ANN ', 'rural'],
      ['Ben', 'Lunar'],
      ['', 'Urban'],
      ['Cem', 'Urban'],
      ['cem', 'Rural'],
      ['Ann', ''],
      ['', ''],
    ],
  };
  const columns = guessColumns(table, study);
  const plan = planTable(table, columns, study, false);
  expect(plan).toMatchObject({
    added: ['Cem'],
    cells: [{ participant: 0, column: 1, entry: { value: 'Urban', missing: null } }],
    unchanged: 1,
  });
  expect(plan.problems.map(({ line, problem }) => [line, problem.kind])).toEqual([
    [1, 'unfit'],
    [2, 'no name'],
    [4, 'named twice'],
    [5, 'named twice'],
  ]);
  const kept = planTable(table, columns, study, true);
  expect(kept.cells).toContainEqual({
    participant: 'ben',
    column: 1,
    entry: { value: null, missing: 'Lunar' },
  });
});
