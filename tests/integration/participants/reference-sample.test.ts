import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import type { Client } from '#shared/contract/client.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

const { participants: leaders } = z
  .object({
    participants: z.array(
      z.object({
        pseudonym: z.string(),
        district_type: z.string(),
        district_size: z.string(),
        expenditure_per_student: z.string(),
        works_with_coaches: z.string(),
        percentage_of_time: z.string(),
      }),
    ),
  })
  .parse(
    JSON.parse(
      readFileSync(new URL('../../fixtures/reference/district-leaders.json', import.meta.url), 'utf8'),
    ),
  );

const headings = [
  'District type',
  'Students',
  'Dollars per student',
  'Works with coaches',
  'Percentage of time',
  'Role',
] as const;

/** Raw numbers behind the classes that the study printed. */
const students: Record<string, string> = { Small: '9,800', 'Mid-sized': '100,000', Large: '100,001' };
const dollars: Record<string, string> = { Low: '$12,999', Medium: '$13,000', High: '$15,001' };

/** All 28 who were interviewed: the 15 of the paper, and 13 more in other roles. */
const pool: readonly (readonly string[])[] = [
  ...leaders.map((leader) => [
    leader.pseudonym,
    leader.district_type,
    students[leader.district_size] ?? '',
    dollars[leader.expenditure_per_student] ?? '',
    leader.works_with_coaches,
    leader.percentage_of_time,
    leader.pseudonym === 'Karen' ? 'Curriculum director' : 'Mathematics leader',
  ]),
  ...Array.from({ length: 13 }, (_, index) => [
    `Other ${index + 1}`,
    index % 2 === 0 ? 'Urban' : 'Rural',
    '20,000-30,000',
    'Not asked',
    'Yes',
    '',
    index === 0 ? 'Mathematics leader' : 'Curriculum director',
  ]),
];

let study: StudyAtHand;
let client: Client;
let ids: Record<string, string>;

const csv = [['Pseudonym', ...headings], ...pool]
  .map((line) => line.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(','))
  .join('\n');

beforeEach(async () => {
  study = await studyAtHand();
  client = await study.sit('Coder A');
  const bytesId = await client.putBytes('leaders.csv', Buffer.from(csv));
  const report = await valueOf(client.call('participants.importTable', { bytesId, file: 'leaders.csv' }));
  expect(report).toMatchObject({ lines: 28, updated: [], problems: [] });
  expect(report.added).toHaveLength(28);
  const attributes = await valueOf(client.call('attributes.list', {}));
  expect(attributes.map(({ name, type }) => [name, type])).toEqual([
    ['District type', 'category'],
    ['Students', 'range'],
    ['Dollars per student', 'number'],
    ['Works with coaches', 'yes/no'],
    ['Percentage of time', 'range'],
    ['Role', 'category'],
  ]);
  ids = Object.fromEntries(attributes.map(({ name, id }) => [name, id]));
  const size = await valueOf(
    client.call('attributes.addClasses', {
      name: 'District size',
      of: ids['Students'] ?? '',
      names: ['Small', 'Mid-sized', 'Large'],
      cuts: [{ at: 15_000 }, { at: 100_000, side: 'below' }],
    }),
  );
  const spending = await valueOf(
    client.call('attributes.addClasses', {
      name: 'Expenditure per student',
      of: ids['Dollars per student'] ?? '',
      names: ['Low', 'Medium', 'High'],
      cuts: [{ at: 13_000 }, { at: 15_000, side: 'below' }],
    }),
  );
  ids = { ...ids, [size.name]: size.id, [spending.name]: spending.id };
  const people = await valueOf(client.call('participants.list', {}));
  const personId = (name: string): string => people.find((person) => person.name === name)?.id ?? '';
  const where = [{ attributeId: ids['Role'] ?? '', values: ['mathematics leader'] }];
  await valueOf(client.call('sampling.setRule', { where }));
  await valueOf(
    client.call('sampling.except', {
      participantId: personId('Karen'),
      isIn: true,
      reason: 'Leads mathematics beside the curriculum.',
    }),
  );
  await valueOf(
    client.call('sampling.except', {
      participantId: personId('Other 1'),
      isIn: false,
      reason: 'Left the role before the interview.',
    }),
  );
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

const idOf = (name: string): string => ids[name] ?? '';

test('of 28 leaders 15 are in the sample, and both are told side by side', async () => {
  const { pool: everyone, sample, spread } = await valueOf(client.call('sampling.read', {}));
  expect([everyone, sample?.byRule.length, sample?.members.length]).toEqual([28, 15, 15]);
  const of = (name: string) => spread.find(({ attributeId }) => attributeId === idOf(name));
  expect(of('District type')?.sample?.counts).toEqual([
    { label: 'Rural', count: 6 },
    { label: 'Suburban', count: 2 },
    { label: 'Urban', count: 7 },
  ]);
  expect(of('District type')?.pool.counts?.map(({ count }) => count)).toEqual([12, 2, 14]);
  expect(of('Percentage of time')?.sample).toMatchObject({
    of: 15,
    known: 12,
    numbers: { low: 0, high: 75, median: 38.75 },
    missing: [{ label: 'Not shared', count: 3 }],
    blank: 0,
  });
  expect(of('Percentage of time')?.pool.blank).toBe(13);
  expect(of('Expenditure per student')?.pool.missing).toEqual([{ label: 'Not asked', count: 13 }]);
});

test('Table 1 of the reference comes out of it, row for row and cell for cell', async () => {
  const attributes = await valueOf(client.call('attributes.list', {}));
  const inSample = attributes.find(({ name }) => name === 'In sample')?.id ?? '';
  const columns = [
    'District type',
    'District size',
    'Expenditure per student',
    'Works with coaches',
    'Percentage of time',
  ];
  const spec = {
    attributeIds: columns.map(idOf),
    where: [{ attributeId: inSample, values: ['Yes'] }],
    heading: 'District leader',
  };
  const saved = await valueOf(
    client.call('participantTables.save', { name: 'Table 1', caption: 'District leaders', spec }),
  );
  const [kept] = await valueOf(client.call('participantTables.list', {}));
  expect(kept).toEqual(saved);
  const { header, lines } = await valueOf(client.call('participantTables.compute', { spec: saved.spec }));
  expect(header).toEqual(['District leader', ...columns]);
  expect(lines).toEqual(
    leaders.map((leader) => [
      leader.pseudonym,
      leader.district_type,
      leader.district_size,
      leader.expenditure_per_student,
      leader.works_with_coaches,
      leader.percentage_of_time,
    ]),
  );
  const { bytesId, name } = await valueOf(
    client.call('participants.export', { spec: saved.spec, format: 'csv', name: 'Table 1' }),
  );
  expect(name).toBe('Table 1.csv');
  const text = Buffer.from(await client.getBytes(bytesId)).toString('utf8');
  expect(text.split('\n')[5]).toBe('Grace,Urban,Mid-sized,Medium,Yes,Not shared');

  const { spec: kind, name: called, caption } = saved;
  const document = await valueOf(
    client.call('participants.export', { spec: kind, format: 'docx', name: called, caption }),
  );
  expect(document.name).toBe('Table 1.docx');
  const again = await client.putBytes(document.name, await client.getBytes(document.bytesId));
  const [read] = await valueOf(
    client.call('sources.preview', { files: [{ bytesId: again, name: document.name }] }),
  );
  expect(read?.opening).toMatch(/^Table 1\s+District leaders\s+District leader/u);
  expect(read?.opening).toContain('Not shared');

  // The matrix can be limited to the sample in the same words.
  const matrix = await valueOf(
    client.call('matrix.compute', { spec: { where: spec.where, attributeIds: [inSample] } }),
  );
  expect(matrix.rows).toHaveLength(15);
  expect(await refusalOf(client.call('sampling.clear', {}))).toBe('in_use');
  expect(await refusalOf(client.call('attributes.remove', { attributeId: idOf('Role') }))).toBe('in_use');
  await valueOf(client.call('participantTables.remove', { tableId: saved.id }));
  await valueOf(client.call('sampling.clear', {}));
  expect((await valueOf(client.call('sampling.read', {}))).sample).toBeNull();
});

test.each(['csv', 'xlsx'] as const)('what is exported as %s comes back without a change', async (format) => {
  const hostile = [
    '=1+1',
    '@cmd',
    '-2 up',
    '+41',
    'قيمة',
    '👩‍👩‍👧',
    'two\nlines',
    'a "quote", a tab\there',
    'x'.repeat(1999),
  ];
  const note = await valueOf(client.call('attributes.add', { name: 'Note', type: 'text' }));
  const seen = await valueOf(client.call('attributes.add', { name: 'Seen on', type: 'date' }));
  const people = await valueOf(client.call('participants.list', {}));
  await valueOf(
    client.call('attributes.setValues', {
      cells: hostile.flatMap((value, index) => [
        { participant: people[index]?.id ?? '', attribute: note.id, value },
        { participant: people[index]?.id ?? '', attribute: seen.id, value: `2024-02-2${index}` },
      ]),
    }),
  );
  const before = await valueOf(client.call('participants.list', {}));
  const { bytesId } = await valueOf(client.call('participants.export', { format }));
  const bytes = await client.getBytes(bytesId);
  const again = await client.putBytes(`people.${format}`, bytes);
  const input = { bytesId: again, file: `people.${format}` };
  const report = await valueOf(client.call('participants.readTable', input));
  expect(report).toMatchObject({ added: [], updated: [], changed: 0, problems: [] });
  expect(report.unchanged).toBeGreaterThan(130);
  expect(await valueOf(client.call('participants.list', {}))).toEqual(before);
});

test('a later table updates who is there, adds who is new, and says what it could not take', async () => {
  const table =
    'Name;Percentage of time;Works with coaches;Visited\nkaren;10;maybe;3/4/2024\nJune;Not shared;y;5/6/2024\nJune;1;y;\n;4;n;\n';
  const bytesId = await client.putBytes('later.csv', Buffer.from(table));
  const input = { bytesId, file: 'later.csv' };
  const preview = await valueOf(client.call('participants.readTable', input));
  expect(preview).toMatchObject({ added: ['June'], updated: ['Karen'], changed: 3 });
  expect(preview.problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    '2: Works with coaches can’t be “maybe”; it takes yes or no.',
    '2: Visited can’t be “3/4/2024”; it takes a date such as 2026-03-14, since this may be 3 April or 4 March (2024-04-03 or 2024-03-04).',
    '3: Visited can’t be “5/6/2024”; it takes a date such as 2026-03-14, since this may be 5 June or 6 May (2024-06-05 or 2024-05-06).',
    '4: June stands in the table already; only the first line was read.',
    '5: This line names nobody.',
  ]);
  const kept = await valueOf(client.call('participants.importTable', { ...input, unfitAsReason: true }));
  expect(kept.problems.map(({ line }) => line)).toEqual([4, 5]);
  const { label } = await valueOf(client.call('history.undo', {}));
  expect(label).toBe('Imported a table of 2 participants');
  expect(await valueOf(client.call('participants.list', {}))).toHaveLength(28);
});

test.each<[string, Uint8Array, RegExp]>([
  ['empty.csv', new Uint8Array(), /needs a line of headings/u],
  ['old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3), /format of old spreadsheets/u],
  ['broken.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9, 9), /no spreadsheet/u],
  ['open.csv', Buffer.from('Name,Age\n"June,4\n'), /quotes are not closed/u],
])('%s is refused in one sentence', async (file, bytes, words) => {
  const bytesId = await client.putBytes(file, bytes);
  const reply = await client.call('participants.readTable', { bytesId, file });
  expect(reply.ok ? '' : reply.error.code).toBe('no_participants_table');
  expect(reply.ok ? '' : reply.error.message).toMatch(words);
});
