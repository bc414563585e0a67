import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { rowWords } from '#shared/history/row-words.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let a: Client;
let sourceId: string;

beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  sourceId = await importText(a, 'first.txt', shortInterview);
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

const apply = (client: Client, start: number, newCode: string) =>
  valueOf(client.call('codings.apply', { sourceId, start, end: start + 9, newCode }));

/** The newest step in whose label these words stand. */
async function stepWith(client: Client, words: string): Promise<number> {
  const { actions } = await valueOf(client.call('history.list', { words }));
  return actions[0]?.number ?? 0;
}

const dependence = async (client: Client, number: number) => {
  const { free, because } = await valueOf(client.call('history.whatDepends', { number }));
  return {
    free,
    because: because.map(({ sentence, steps }) => [sentence, ...steps.map(({ label }) => label)]),
  };
};

describe('one old step', () => {
  test('is taken back by itself where nothing depends on it, and comes back by undo', async () => {
    await valueOf(a.call('participants.add', { names: ['June'] }));
    await apply(a, 0, 'walks');
    const number = await stepWith(a, 'June');
    expect(await dependence(a, number)).toEqual({ free: true, because: [] });
    await valueOf(a.call('history.undoOne', { number }));
    expect(await valueOf(a.call('participants.list', {}))).toMatchObject([{ name: 'Ann' }]);
    expect(await valueOf(a.call('codings.list', {}))).toHaveLength(1);
    const { actions } = await valueOf(a.call('history.list', { limit: 1 }));
    expect(actions[0]).toMatchObject({ label: 'Took back: Added the participant June', origin: number });
    expect(await refusalOf(a.call('history.undoOne', { number }))).toBe('undo_blocked');
    await valueOf(a.call('history.undo', {}));
    expect(await valueOf(a.call('participants.list', {}))).toMatchObject([{ name: 'Ann' }, { name: 'June' }]);
    expect(await dependence(a, number)).toEqual({ free: true, because: [] });
  });

  test('says what was made since and depends on it, and who was changed since, with the steps', async () => {
    const { code } = await apply(a, 0, 'walks');
    await valueOf(a.call('codings.apply', { sourceId, start: 20, end: 29, codeId: code.id }));
    await valueOf(a.call('codings.apply', { sourceId, start: 40, end: 49, codeId: code.id }));
    const made = await stepWith(a, 'walks');
    const first = (await valueOf(a.call('history.list', { about: code.id }))).actions.at(-1)?.number ?? 0;
    expect(first).toBeLessThan(made);
    const { free, because } = await dependence(a, first);
    expect(free).toBe(false);
    expect(because[0]?.[0]).toBe('The code “walks” was used in 2 codings since.');
    expect(because[0]).toHaveLength(3);
    const refused = await a.call('history.undoOne', { number: first });
    expect(refused.ok ? '' : refused.error.message).toContain(
      'the code “walks” was used in 2 codings since.',
    );

    await valueOf(a.call('codes.change', { codeId: code.id, name: 'learning walks' }));
    await valueOf(a.call('codes.change', { codeId: code.id, definition: 'Short stops in many rooms.' }));
    const renamed = await stepWith(a, 'Renamed');
    expect(await dependence(a, renamed)).toEqual({
      free: false,
      because: [
        [
          'The code “learning walks” has been changed again since.',
          expect.stringContaining('learning walks'),
        ],
      ],
    });
  });

  test('is one’s own, and never that which began the study', async () => {
    await valueOf(a.call('coders.add', { name: 'Coder B' }));
    const b = await study.sit('Coder B');
    const imported = await stepWith(a, 'first');
    expect(await refusalOf(b.call('history.undoOne', { number: imported }))).toBe('not_yours');
    expect(await refusalOf(b.call('history.whatDepends', { number: imported }))).toBe('not_yours');
    expect(await dependence(a, 1)).toEqual({ free: false, because: [['The study began with it.']] });
    expect(await refusalOf(a.call('history.undoOne', { number: 999 }))).toBe('not_found');
  });
});

describe('a step', () => {
  test('unfolds to what it changed, with names and quotations instead of ids and places', async () => {
    const { code } = await apply(a, 0, 'walks');
    await valueOf(a.call('codes.change', { codeId: code.id, name: 'learning walks' }));
    const told = async (words: string) => {
      const number = await stepWith(a, words);
      const { changes } = await valueOf(a.call('history.step', { number }));
      return changes.map(({ noun, name, how, fields }) => [
        `${noun} ${name} ${how}`,
        ...fields.map(({ label, before, after }) => `${label}: ${before ?? '-'} > ${after ?? '-'}`),
      ]);
    };
    expect(await told('Renamed')).toEqual([['code learning walks changed', 'Name: walks > learning walks']]);
    const applied = await told('Applied');
    const coding = applied.find(([head]) => head?.startsWith('coding'));
    expect(coding?.[0]).toBe('coding walks in first added');
    expect(coding).toContain(`Words: - > “${shortInterview.slice(0, 9)}”`);
    expect(applied.flat().join(' ')).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/u);
  });

  test('of another’s blind work is told to nobody, and nothing of it stands in what is looked at as it stood', async () => {
    await valueOf(a.call('coders.add', { name: 'Coder B' }));
    const [round] = await valueOf(a.call('rounds.list', {}));
    const [, coderB] = await valueOf(a.call('coders.list', {}));
    await valueOf(a.call('rounds.addCoder', { roundId: round?.id ?? '', coderId: coderB?.id ?? '' }));
    const b = await study.sit('Coder B');
    const { code } = await apply(b, 0, 'secret idea');
    const number = await stepWith(b, 'secret');
    expect(await refusalOf(a.call('history.step', { number }))).toBe('not_found');
    expect(await valueOf(a.call('history.list', { about: code.id }))).toMatchObject({
      total: 0,
      about: null,
    });
    expect((await valueOf(b.call('history.list', { about: code.id }))).total).toBe(1);
    expect((await valueOf(a.call('history.list', { kind: 'coding' }))).total).toBe(0);
    expect(await valueOf(a.call('history.things', { words: 'secret' }))).toEqual([]);
    expect((await valueOf(a.call('history.codebookThen', { number }))).codes).toEqual([]);
    expect((await valueOf(b.call('history.codebookThen', { number }))).codes).toMatchObject([{ codings: 1 }]);
    const { codings, codes } = await valueOf(a.call('history.sourceThen', { number, sourceId }));
    expect([codings, codes]).toEqual([[], []]);
    expect((await valueOf(a.call('history.then', { number }))).moment.label).not.toContain('secret');
    await valueOf(b.call('history.undo', {}));
    expect((await valueOf(a.call('history.codebookThen', { number }))).codes).toEqual([]);
    const csv = await valueOf(a.call('history.export', {}));
    expect(new TextDecoder().decode(await a.getBytes(csv.bytesId))).not.toContain('secret');
  });
});

test('steps are found by kind, thing and day, and saved as they are found', async () => {
  const { code } = await apply(a, 0, 'walks');
  await valueOf(a.call('participants.add', { names: ['June'] }));
  const labels = async (filter: object) =>
    (await valueOf(a.call('history.list', filter))).actions.map(({ label }) => label);
  expect(await labels({ kind: 'participant' })).toEqual(['Added the participant June', 'Imported first']);
  expect(await labels({ about: code.id })).toHaveLength(1);
  expect(await labels({ about: sourceId })).toHaveLength(2);
  expect(await labels({ until: '2026-03-14T00:00:00.000Z' })).toEqual([]);
  expect(await labels({ since: '2026-03-15T00:00:00.000Z' })).toEqual([]);
  const csv = await valueOf(a.call('history.export', { kind: 'participant', words: 'june' }));
  const lines = new TextDecoder()
    .decode(await a.getBytes(csv.bytesId))
    .trim()
    .split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('June');
});

test('every column of every table in the history has words, or none that people know', async () => {
  const untold =
    'id created_at at by_id imported_at replaced_at decided_at changed_at start end answer_start answer_end confidence one ' +
    'decision_id number encoding medium original_hash length words turns media_type extension bytes duration_ms text_hash ' +
    'tbl row other_id position kind source_id code_id coder_id round_id';
  const silent = new Set(untold.split(' '));
  await study.close();
  const db = new Sqlite(study.file, { readonly: true });
  const tables = db
    .prepare<[], { name: string }>(
      "SELECT tbl_name AS name FROM sqlite_schema WHERE type = 'trigger' AND name = 'journal_' || tbl_name || '_insert'",
    )
    .all();
  const unsaid = tables.flatMap(({ name }) => {
    const words = rowWords[name];
    return db
      .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
      .all(name)
      .filter((column) => words === undefined || !(column.name in words.columns || silent.has(column.name)))
      .map((column) => `${name}.${column.name}`);
  });
  db.close();
  expect(unsaid).toEqual([]);
});
