import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { tableRows } from '#tests/support/studies/table-rows.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { throughline } from '#tests/support/throughline.ts';

const folder = temporaryFolder();
const sample = folder.path('sample.throughline');
const fresh = folder.path('fresh.throughline');

const reference = z
  .object({
    interaction_types: z.array(z.string()),
    participants: z.array(z.object({ pseudonym: z.string(), reported: z.array(z.string()) })),
    totals: z.record(z.string(), z.number()),
  })
  .parse(
    JSON.parse(
      readFileSync(new URL('../../fixtures/reference/district-leaders.json', import.meta.url), 'utf8'),
    ),
  );

const json = (text: string): unknown => JSON.parse(text);

beforeAll(async () => {
  const made = await throughline(['sample', sample]);
  expect(made.problem).toBe('');
  expect(made.code).toBe(0);
  expect(made.out).toMatch(/^Made .*15 interviews, 66 episodes, \d+ codings, 7 themes\.\n$/u);
  expect((await throughline(['new', fresh, '--title', 'Fresh'])).code).toBe(0);
});

afterAll(() => {
  folder.remove();
});

describe('throughline matrix', () => {
  const asked = [
    'matrix',
    sample,
    '--rows',
    'participant',
    '--columns',
    'theme',
    '--cells',
    'presence',
    '--layer',
    'consensus',
  ];

  test('prints the published table as CSV, with its totals', async () => {
    const { code, out } = await throughline([...asked, '--format', 'csv']);
    expect(code).toBe(0);
    const [header, ...lines] = z.array(z.array(z.string())).parse(parse(out));
    expect(header).toEqual(['Participant', ...reference.interaction_types, 'Total']);
    expect(lines.slice(0, -1)).toEqual(
      reference.participants.map((leader) => [
        leader.pseudonym,
        ...reference.interaction_types.map((type) => (leader.reported.includes(type) ? '1' : '0')),
        String(leader.reported.length),
      ]),
    );
    expect(lines.at(-1)).toEqual([
      'Total',
      ...reference.interaction_types.map((type) => String(reference.totals[type])),
      '39',
    ]);
  });

  test('gives the same as JSON, each cell with its evidence', async () => {
    const { code, out } = await throughline([...asked, '--format', 'json']);
    expect(code).toBe(0);
    const matrix = z
      .object({
        rows: z.array(z.object({ label: z.string() })),
        columns: z.array(z.object({ label: z.string() })),
        cells: z.array(
          z.array(
            z.object({
              value: z.int(),
              evidence: z.array(
                z.object({ source: z.string(), start: z.int(), end: z.int(), quotation: z.string() }),
              ),
            }),
          ),
        ),
        rowTotals: z.array(z.int()),
        columnTotals: z.array(z.int()),
      })
      .parse(json(out));
    expect(matrix.columnTotals).toEqual(reference.interaction_types.map((type) => reference.totals[type]));
    expect(matrix.cells.flat().every((cell) => cell.evidence.length > 0 === cell.value > 0)).toBe(true);
    const one = matrix.cells.flat().flatMap((cell) => cell.evidence)[0];
    expect(one?.quotation.length).toBe((one?.end ?? 0) - (one?.start ?? 0));
  });

  test('takes conditions on attributes, attribute columns, and another layer', async () => {
    const { out } = await throughline([
      'matrix',
      sample,
      '--where',
      'District type is Rural and Works with coaches is Yes',
      '--attributes',
      'District type,Percentage of time',
      '--layer',
      'Coder B',
      '--cells',
      'codings',
      '--format',
      'csv',
    ]);
    const lines = z.array(z.array(z.string())).parse(parse(out));
    expect(lines.map((line) => line.slice(0, 3))).toEqual([
      ['Participant', 'District type', 'Percentage of time'],
      ['Scarlett', 'Rural', '75'],
      ['Quinn', 'Rural', '25'],
      ['Mia', 'Rural', '35-40'],
      ['Nancy', 'Rural', '33'],
      ['Total', '', ''],
    ]);
  });

  test('says what is wrong with a condition, a coder, an attribute', async () => {
    for (const words of [
      ['--where', 'rural please'],
      ['--layer', 'Coder Z'],
      ['--attributes', 'Shoe size'],
      ['--table', 'Table 99'],
    ]) {
      const { code, out, problem } = await throughline(['matrix', sample, ...words]);
      expect(code).toBe(1);
      expect(out).toBe('');
      expect(problem).toMatch(/^[A-Z].*\.\n$/u);
    }
  });
});

describe('throughline import', () => {
  test('says a line for each source, takes the good ones in and names the bad', async () => {
    const good = new URL('../../../sample/interviews/12-scarlett.txt', import.meta.url).pathname;
    writeFileSync(folder.path('picture.docx'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    writeFileSync(folder.path('empty.txt'), '');
    mkdirSync(folder.path('a folder'));
    const { code, out } = await throughline([
      'import',
      fresh,
      folder.path('picture.docx'),
      good,
      folder.path('empty.txt'),
      folder.path('a folder'),
      folder.path('missing.txt'),
      '--json',
    ]);
    expect(code).toBe(1);
    const files = z
      .array(
        z.object({
          file: z.string(),
          ok: z.boolean(),
          title: z.string().nullable(),
          format: z.string().nullable(),
          encoding: z.string().nullable(),
          speakers: z.array(z.object({ label: z.string(), turns: z.int() })),
          turns: z.int(),
          words: z.int(),
          warnings: z.array(z.string()),
          error: z.object({ code: z.string(), message: z.string() }).nullable(),
        }),
      )
      .parse(json(out));
    expect(files.map((file) => [file.file, file.ok])).toEqual([
      ['picture.docx', false],
      ['12-scarlett.txt', true],
      ['empty.txt', false],
      ['a folder', false],
      ['missing.txt', false],
    ]);
    for (const { error } of files) {
      expect(error?.message ?? 'A good one.').toMatch(/^[A-Z“].*\.$/u);
    }
    expect(files[1]?.speakers.map((speaker) => speaker.label)).toEqual(['Interviewer', 'Scarlett']);
    const info = json((await throughline(['info', fresh, '--json'])).out);
    expect(info).toMatchObject({ sources: 1, participants: 1 });
  });

  test('changes nothing when every file is bad', async () => {
    const before = tableRows(fresh);
    const { code, out, problem } = await throughline([
      'import',
      fresh,
      folder.path('empty.txt'),
      folder.path('a folder'),
    ]);
    expect([code, out]).toEqual([1, '']);
    expect(problem.trim().split('\n')).toHaveLength(2);
    expect(tableRows(fresh)).toEqual(before);
  });
});

describe('the other verbs', () => {
  test('info counts what the study holds', async () => {
    const info = json((await throughline(['info', sample, '--json'])).out);
    expect(info).toMatchObject({
      title: 'District leaders and their coaches',
      sources: 15,
      participants: 15,
      coders: 2,
      rounds: 2,
      episodes: 66,
      themes: 7,
      memos: 5,
    });
  });

  test('search finds words with their place and speaker', async () => {
    const hits = z
      .array(
        z.object({
          source: z.string(),
          start: z.int(),
          end: z.int(),
          quotation: z.string(),
          speaker: z.string().nullable(),
        }),
      )
      .parse(json((await throughline(['search', sample, 'refrigerator', 'box', '--json'])).out));
    expect(hits.map((hit) => [hit.source, hit.quotation, hit.speaker])).toEqual([
      ['Interview 12, Scarlett', 'refrigerator', 'Scarlett'],
      ['Interview 12, Scarlett', 'box', 'Scarlett'],
    ]);
  });

  test('agreement reports a study and any table of ratings, with or without a study', async () => {
    const ofStudy = json((await throughline(['agreement', sample, '--json'])).out);
    expect(ofStudy).toMatchObject({ units: 66, coders: ['Coder A', 'Coder B'] });
    const table = folder.path('ratings.csv');
    writeFileSync(table, 'unit,Meg,Owen\n1,a,a\n2,a,b\n3,b,b\n4,,b\n5,b,b\n');
    const { code, out } = await throughline(['agreement', '--ratings', table, '--json']);
    expect(code).toBe(0);
    const report = z
      .object({
        units: z.int(),
        coders: z.array(z.string()),
        coefficients: z.array(z.object({ id: z.string(), value: z.number().nullable() })),
      })
      .parse(json(out));
    const value = (id: string) => report.coefficients.find((coefficient) => coefficient.id === id)?.value;
    expect(report).toMatchObject({ units: 5, coders: ['Meg', 'Owen'] });
    expect(value('percent_agreement')).toBeCloseTo(0.75, 10);
    expect(value('cohen_kappa')).toBeCloseTo(0.5, 10);
    writeFileSync(table, 'only words\n');
    const refused = await throughline(['agreement', '--ratings', table, '--json']);
    expect(refused.code).toBe(1);
    expect(json(refused.out)).toMatchObject({ error: { code: 'table_unreadable' } });
  });

  test('export writes the codebook as the ending of its file says', async () => {
    for (const [ending, begins] of [
      ['csv', 'Level,Kind,Name,Under,Definition'],
      ['md', '# Codebook\n'],
      ['xlsx', 'PK'],
      ['docx', 'PK'],
    ] as const) {
      const out = folder.path(`codebook.${ending}`);
      expect((await throughline(['export', sample, '--as', 'codebook', '--out', out])).code).toBe(0);
      expect(readFileSync(out, 'utf8').startsWith(begins)).toBe(true);
    }
    const other = await throughline(['export', sample, '--as', 'codebook', '--out', folder.path('x.pdf')]);
    expect(other.code).toBe(2);
  });

  test('export writes codings and history as CSV', async () => {
    const codings = folder.path('codings.csv');
    const history = folder.path('history.csv');
    expect((await throughline(['export', sample, '--as', 'csv', '--out', codings])).code).toBe(0);
    expect((await throughline(['export', sample, '--as', 'history', '--out', history])).code).toBe(0);
    const lines = z
      .array(z.record(z.string(), z.string()))
      .parse(parse(readFileSync(codings), { columns: true }));
    expect(lines.filter((line) => line['layer'] === 'coder')).toHaveLength(146);
    expect(lines.every((line) => (line['quotation']?.length ?? 0) > 0)).toBe(true);
    expect(readFileSync(history, 'utf8').split('\n').length).toBeGreaterThan(800);
  });

  test('undo and redo across restarts, history tells both, check is clean', async () => {
    const undone = await throughline(['undo', sample]);
    expect(undone.out).toMatch(/^Took back: Saved the table “Table 3”\.\n$/u);
    const told = await throughline(['history', sample, '--limit', '2']);
    expect(told.out).toMatch(/Took back: Saved the table “Table 3”/u);
    expect(told.out).toMatch(/Saved the table “Table 3” \(taken back\)/u);
    expect((await throughline(['redo', sample])).out).toMatch(/^Did again: Saved the table “Table 3”\.\n$/u);
    const check = await throughline(['check', sample]);
    expect(check.code).toBe(0);
    expect(check.out).toMatch(/The study is clean\.\n$/u);
  });

  test('refuses in JSON on standard output where a program reads', async () => {
    const { code, out } = await throughline(['info', folder.path('nowhere'), '--json']);
    expect(code).toBe(1);
    expect(json(out)).toMatchObject({ error: { code: 'file_not_found' } });
  });

  test('wrong usage exits with 2, help with 0, and every verb has help that reads', async () => {
    expect((await throughline(['conjure'])).code).toBe(2);
    expect((await throughline(['matrix'])).code).toBe(2);
    expect((await throughline(['agreement'])).code).toBe(2);
    const help = await throughline(['--help']);
    expect(help.code).toBe(0);
    for (const verb of [
      'sample',
      'new',
      'import',
      'info',
      'search',
      'matrix',
      'agreement',
      'export',
      'history',
      'undo',
      'redo',
      'check',
      'serve',
    ]) {
      expect(help.out).toContain(`\n  ${verb} `);
    }
    const one = await throughline(['matrix', '--help']);
    expect(one.code).toBe(0);
    expect(one.out).toMatch(/whether, not how often/u);
  });

  test('leaves nothing but the files it was asked for', () => {
    const left = readdirSync(folder.path('.')).filter((name) =>
      /-(?:wal|shm)$|\.(?:new|building)$/u.test(name),
    );
    expect(left).toEqual([]);
  });
});

describe('throughline rescue', () => {
  test('of a study in which nothing is damaged says so', async () => {
    const { code, out } = await throughline(['rescue', fresh, folder.path('needless.throughline')]);
    expect(code).toBe(0);
    expect(out.split('\n')[1]).toBe(`Nothing in “${fresh}” was found damaged.`);
  });

  test('puts what can be read of a damaged study into a new one, and says how much', async () => {
    const damaged = folder.path('damaged.throughline');
    const rescued = folder.path('rescued.throughline');
    copyFileSync(sample, damaged);
    truncateSync(damaged, Math.floor(statSync(damaged).size * 0.9));
    expect((await throughline(['info', damaged])).problem).toMatch(
      /is damaged and was not changed; “throughline rescue”/u,
    );
    const { code, out } = await throughline(['rescue', damaged, rescued]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Rescued [\d,]+ rows of “.*”.*from the history\.\n(Nothing is known to be lost|Lost: .*|The history could not be read whole.*)\.\n$/u,
    );
    expect((await throughline(['check', rescued])).code).toBe(0);
    expect((await throughline(['rescue', damaged, rescued])).problem).toMatch(/is there already/u);
  });
});
