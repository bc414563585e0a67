import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import type { InputOf } from '#shared/contract/contract.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

const said = `Interviewer: What do you do?

Ann: We plan. We visit rooms. We talk about data.

Interviewer: And then?

Ann: Then we plan again, alone.

Interviewer: And last?

Ann: Data, always data.
`;

let study: StudyAtHand;
let a: Client;
let sourceId: string;
const codes = new Map<string, string>();

beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  sourceId = await importText(a, 'ann.txt', said);
  await valueOf(a.call('episodes.mark', { sourceId, ...at('We plan. We visit rooms. We talk about data.') }));
  for (const [code, words] of [
    ['planning', 'We plan'],
    ['visits', 'plan. We visit rooms'],
    ['data', 'We talk about data'],
    ['planning', 'Then we plan again'],
    ['data', 'Data, always data'],
  ] as const) {
    codes.set(
      code,
      (await valueOf(a.call('codings.apply', { sourceId, ...at(words), newCode: code }))).code.id,
    );
  }
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

function at(words: string): { start: number; end: number } {
  const start = said.indexOf(words);
  return { start, end: start + words.length };
}

type Spec = InputOf<'queries.run'>['spec'];
type Condition = NonNullable<Spec['lines'][number]['conditions']>[number];

const id = (name: string): string => codes.get(name) ?? '';

const planningIf = (condition: Omit<Condition, 'codeIds'>, ...others: readonly string[]): Spec => ({
  lines: [{ codeIds: [id('planning')], conditions: [{ ...condition, codeIds: others.map(id) }] }],
});

const found = async (spec: Spec): Promise<readonly string[]> =>
  (await valueOf(a.call('queries.run', { spec }))).quotations.map(({ quotation }) => quotation);

describe('a query', () => {
  test.each<[string, () => Spec, readonly string[]]>([
    [
      'either',
      () => ({ lines: [{ codeIds: [id('planning'), id('visits')] }] }),
      ['We plan', 'plan. We visit rooms', 'Then we plan again'],
    ],
    ['in one episode', () => planningIf({ relation: 'episode' }, 'data'), ['We plan']],
    [
      'not in one episode',
      () => planningIf({ relation: 'episode', isNot: true }, 'data'),
      ['Then we plan again'],
    ],
    ['overlapping', () => planningIf({ relation: 'overlapping' }, 'visits'), ['We plan']],
    ['before', () => planningIf({ relation: 'before' }, 'data'), ['We plan', 'Then we plan again']],
    ['before, in the same turn', () => planningIf({ relation: 'before', turns: 0 }, 'data'), ['We plan']],
    [
      'before, within two turns',
      () => planningIf({ relation: 'before', turns: 2 }, 'data'),
      ['We plan', 'Then we plan again'],
    ],
    ['after', () => planningIf({ relation: 'after', turns: 2 }, 'data'), ['Then we plan again']],
    [
      'one line or another',
      () => ({
        lines: [
          ...planningIf({ relation: 'overlapping' }, 'visits').lines,
          {
            codeIds: [id('data')],
            conditions: [{ relation: 'episode', isNot: true, codeIds: [id('visits')] }],
          },
        ],
      }),
      ['We plan', 'Data, always data'],
    ],
  ])('finds %s', async (_what, spec, expected) => {
    expect(await found(spec())).toEqual(expected);
  });

  test('is read with what stands beside it, who said it and how often', async () => {
    const answer = await valueOf(a.call('queries.run', { spec: planningIf({ relation: 'before' }, 'data') }));
    expect(answer).toMatchObject({ total: 2, episodes: 2, sources: 1, gone: 0, partlySealed: false, of: 1 });
    expect(answer.participants).toMatchObject([{ name: 'Ann', quotations: 2 }]);
    expect(answer.quotations[0]).toMatchObject({
      participant: 'Ann',
      episode: 'We plan. We visit rooms. We talk about data',
      beside: [{ codeId: id('data'), quotation: 'We talk about data' }],
    });
    const limited = await valueOf(
      a.call('queries.run', { spec: planningIf({ relation: 'before' }, 'data'), limit: 1 }),
    );
    expect([limited.total, limited.quotations.length]).toEqual([2, 1]);
  });

  test('takes a theme for the codes below it, and is narrowed by who speaks', async () => {
    const theme = await valueOf(a.call('codes.create', { name: 'Work', kind: 'theme' }));
    await valueOf(a.call('codes.move', { codeIds: [id('visits'), id('data')], parentId: theme.id }));
    const spec: Spec = { lines: [{ codeIds: [theme.id] }] };
    expect(await found(spec)).toHaveLength(3);
    const { id: attributeId } = await valueOf(a.call('attributes.add', { name: 'Role', type: 'text' }));
    const [ann] = await valueOf(a.call('participants.list', {}));
    await valueOf(
      a.call('attributes.setValue', { attributeId, participantId: ann?.id ?? '', value: 'Leader' }),
    );
    expect(await found({ ...spec, where: [{ attributeId, values: ['leader'] }] })).toHaveLength(3);
    await valueOf(
      a.call('attributes.setValue', { attributeId, participantId: ann?.id ?? '', value: 'Coach' }),
    );
    expect(await found({ ...spec, where: [{ attributeId, values: ['leader'] }] })).toEqual([]);
  });

  test('is kept under a name, changed, found again and removed, each in one step', async () => {
    const spec = planningIf({ relation: 'before', turns: 2 }, 'data');
    const kept = await valueOf(a.call('queries.save', { name: 'Plans for data', spec }));
    expect(await refusalOf(a.call('queries.save', { name: 'plans for data', spec }))).toBe('name_taken');
    const lines = [{ codeIds: [id('data')], conditions: [] }];
    await valueOf(a.call('queries.save', { queryId: kept.id, name: 'Data', spec: { ...kept.spec, lines } }));
    expect(await valueOf(a.call('queries.list', {}))).toMatchObject([
      { id: kept.id, name: 'Data', spec: { lines } },
    ]);
    await valueOf(a.call('queries.remove', { queryId: kept.id }));
    expect(await valueOf(a.call('queries.list', {}))).toEqual([]);
    await valueOf(a.call('history.undo', {}));
    await valueOf(a.call('history.undo', {}));
    expect(await valueOf(a.call('queries.list', {}))).toEqual([kept]);
    const { actions } = await valueOf(a.call('history.list', {}));
    expect(actions.map(({ label }) => label)).toContain('Saved the query “Plans for data”');
  });

  test('tells of a code that is there no more', async () => {
    const spec: Spec = { lines: [{ codeIds: [id('data'), '01990000-0000-7000-8001-0000000000ff'] }] };
    expect((await valueOf(a.call('queries.run', { spec }))).gone).toBe(1);
    expect(await refusalOf(a.call('queries.save', { name: 'x', spec }))).toBe('not_found');
  });
});

test('a query that names a coder’s own codes is sealed with them, until the round is compared', async () => {
  const other = await studyAtHand();
  try {
    const one = await other.sit('Coder A');
    const [round] = await valueOf(one.call('rounds.list', {}));
    const roundId = round?.id ?? '';
    const { id: coderId } = await valueOf(one.call('coders.add', { name: 'Coder B' }));
    await valueOf(one.call('rounds.addCoder', { roundId, coderId }));
    const two = await other.sit('Coder B');
    const ann = await importText(one, 'ann.txt', shortInterview);
    const { code } = await valueOf(
      one.call('codings.apply', { sourceId: ann, start: 20, end: 40, newCode: 'mine alone' }),
    );
    const spec: Spec = { lines: [{ codeIds: [code.id] }] };
    await valueOf(one.call('queries.save', { name: 'What I alone saw', spec }));
    expect(await valueOf(one.call('queries.list', {}))).toHaveLength(1);
    expect(await valueOf(two.call('queries.list', {}))).toEqual([]);
    expect(JSON.stringify(await valueOf(two.call('history.list', {})))).not.toContain('alone');
    expect(await valueOf(two.call('queries.run', { spec }))).toMatchObject({ total: 0, gone: 1 });
    expect(await refusalOf(two.call('queries.save', { name: 'A guess', spec }))).toBe('not_found');
    await valueOf(
      two.call('queries.save', {
        name: 'What I alone saw',
        spec: { lines: [{ codeIds: [await own(two, ann)] }] },
      }),
    );
    await valueOf(one.call('rounds.finish', { roundId }));
    await valueOf(two.call('rounds.finish', { roundId }));
    await valueOf(two.call('rounds.compare', { roundId }));
    expect(await valueOf(two.call('queries.list', {}))).toHaveLength(2);
  } finally {
    await other.remove();
  }
});

const own = async (client: Client, source: string): Promise<string> =>
  (await valueOf(client.call('codings.apply', { sourceId: source, start: 20, end: 40, newCode: 'mine too' })))
    .code.id;

const written: readonly (readonly ['csv' | 'md' | 'xlsx', () => readonly string[]])[] = [
  ['xlsx', () => ['PK']],
  [
    'csv',
    () => [
      `\nAnn,We plan,ann,turn 2,planning; visits,,visits: plan. We visit rooms,We plan. We visit rooms. We talk about data,Coder A,${at('We plan').start},${at('We plan').end}`,
    ],
  ],
  [
    'md',
    () => [
      '# Plans: with visits?',
      '1 quotation of 1 of 1 participant.',
      'We plan',
      'Ann · ann · turn 2 · planning; visits',
    ],
  ],
];

test.each(written)('what a query finds is written as %s, by its name', async (format, parts) => {
  const spec = planningIf({ relation: 'overlapping' }, 'visits');
  const file = await valueOf(a.call('queries.export', { spec, name: 'Plans: with visits?', format }));
  expect(file.name).toBe(`Plans with visits.${format}`);
  const text = Buffer.from(await a.getBytes(file.bytesId)).toString('utf8');
  for (const part of parts()) {
    expect(text).toContain(part);
  }
});

test('a query that finds nothing writes a header, and listed names hold it back', async () => {
  const spec = planningIf({ relation: 'overlapping' }, 'data');
  const empty = await valueOf(a.call('queries.export', { spec, format: 'csv' }));
  expect(empty.name).toBe('query.csv');
  const lines = Buffer.from(await a.getBytes(empty.bytesId))
    .toString('utf8')
    .trim()
    .split('\n');
  expect(lines).toHaveLength(1);
  await valueOf(a.call('pseudonyms.save', { name: 'rooms', pseudonym: 'places' }));
  const held = a.call('queries.export', {
    spec: { lines: [{ codeIds: [id('visits')] }] },
    format: 'md',
    refuseNames: { keyId: null },
  });
  expect(await refusalOf(held)).toBe('listed_name');
});
