import { describe, expect, test } from 'vitest';
import { planPaste, type PasteTarget } from '#renderer/features/participants/sheet/plan-paste.ts';
import { spanned } from '#renderer/features/participants/sheet/selection.ts';
import type { Attribute, Participant } from '#shared/contract/participants.ts';

const attribute = (id: string, type: Attribute['type'], more: Partial<Attribute> = {}): Attribute => ({
  id,
  name: id,
  type,
  categories: [],
  description: '',
  position: 0,
  derived: null,
  ...more,
});

const person = (id: string): Participant => ({ id, name: id, position: 0, sourceIds: [], values: [] });

const columns = [
  attribute('Type', 'category', { categories: ['Rural', 'Urban'] }),
  attribute('Time', 'range'),
  attribute('Size', 'category', {
    derived: { from: 'classes', attributeId: 'Time', cuts: [{ at: 1, side: 'above' }] },
  }),
];
const rows = ['Ann', 'Ben'].map(person);

const target = (row: number, column: number, to: readonly [number, number] = [row, column]): PasteTarget => ({
  selection: spanned({ row, column }, { row: to[0], column: to[1] }),
  rows,
  columns,
  everyone: [...rows, person('Zoe')],
  reasons: ['Not shared'],
});

const plain = { newColumns: [], unfitAsReason: false, points: null };

describe('planPaste', () => {
  test('reads each cell as its attribute means it, and clears where the block is empty', () => {
    const plan = planPaste(
      [
        ['rural', '50 – 60'],
        ['', 'not shared'],
      ],
      target(1, 1),
      plain,
    );
    expect(plan).toMatchObject({ participants: [], renames: [], beyond: [], problems: [] });
    expect(plan.cells).toEqual([
      { participant: 'Ann', attribute: 'Type', value: 'Rural', missing: null },
      { participant: 'Ben', attribute: 'Type', value: null, missing: null },
      { participant: 'Ann', attribute: 'Time', value: '50-60', missing: null },
      { participant: 'Ben', attribute: 'Time', value: null, missing: 'Not shared' },
    ]);
  });

  test('lets one cell fill all that is selected', () => {
    const { cells } = planPaste([['Urban']], target(1, 1, [2, 1]), plain);
    expect(cells.map(({ participant, value }) => [participant, value])).toEqual([
      ['Ann', 'Urban'],
      ['Ben', 'Urban'],
    ]);
  });

  test('renames who is there and adds who is new, but takes no name twice', () => {
    const block = [
      ['Anna', 'Rural'],
      ['Ben', ''],
      ['June', 'Urban'],
      ['zoe', 'Rural'],
      ['', 'Rural'],
    ];
    const plan = planPaste(block, target(1, 0), plain);
    expect(plan.renames).toEqual([{ participantId: 'Ann', name: 'Anna' }]);
    expect(plan.participants).toEqual(['June']);
    expect(plan.cells.map(({ participant, value }) => [participant, value])).toEqual([
      ['Ann', 'Rural'],
      ['Ben', null],
      [0, 'Urban'],
    ]);
    expect(plan.problems).toEqual([
      'There is a participant called “zoe” already; choose another name.',
      'Line 5 lies below the last participant and names nobody.',
    ]);
  });

  test('tells what is no value, leaves it out, or keeps it as a reason', () => {
    const told = planPaste([['Lunar'], ['Urban']], target(1, 1), plain);
    expect(told.problems).toEqual(['Type can’t be “Lunar”; it takes one of Rural, Urban.']);
    expect(told.cells).toHaveLength(1);
    const kept = planPaste([['Lunar'], ['Urban']], target(1, 1), {
      newColumns: [],
      unfitAsReason: true,
      points: null,
    });
    expect(kept.problems).toEqual([]);
    expect(kept.cells[0]).toMatchObject({ participant: 'Ann', value: null, missing: 'Lunar' });
  });

  test('never writes to what is worked out', () => {
    const plan = planPaste([['x']], target(1, 3), plain);
    expect(plan).toMatchObject({ cells: [], problems: ['Size is worked out and can’t be written to.'] });
  });

  test('adds attributes for what lies beyond the last one, where asked', () => {
    const block = [
      ['40', '', 'yes'],
      ['41', '', 'no'],
    ];
    const asked = planPaste(block, target(1, 3), plain);
    expect([asked.beyond, asked.attributes]).toEqual([[2], []]);
    const plan = planPaste(block, target(1, 3), {
      newColumns: ['Coach'],
      unfitAsReason: false,
      points: null,
    });
    expect(plan.attributes).toEqual([{ name: 'Coach', type: 'yes/no', categories: [] }]);
    expect(plan.cells).toEqual([
      { participant: 'Ann', attribute: 0, value: 'Yes', missing: null },
      { participant: 'Ben', attribute: 0, value: 'No', missing: null },
    ]);
  });
});

describe('numbers whose points may part thousands', () => {
  const block = [['12.400'], ['9.300']];

  test.each([
    [null, []],
    ['thousands', ['12400', '9300']],
    ['decimals', ['12.4', '9.3']],
  ] as const)('said to be %s they are %j', (points, values) => {
    const plan = planPaste(block, target(1, 2), { ...plain, points });
    expect(plan.cells.map(({ value }) => value)).toEqual(values);
    expect(plan).toMatchObject({ unclear: '12.400', problems: [] });
  });

  test('are clear where another one of the column is, and where the very number stands already', () => {
    expect(planPaste([['12.400'], ['9.31']], target(1, 2), plain)).toMatchObject({
      unclear: null,
      problems: [],
    });
    const known = { ...target(1, 2) };
    const [ann, ben] = rows;
    const value = { attributeId: 'Time', value: '12.345', missing: null, evidence: null };
    const there = ann === undefined || ben === undefined ? [] : [{ ...ann, values: [value] }, ben];
    expect(planPaste([['12.345']], { ...known, rows: there }, plain)).toMatchObject({ unclear: null });
  });
});
