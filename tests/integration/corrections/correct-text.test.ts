import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { tableRows } from '#tests/support/studies/table-rows.ts';
import { valueOf } from '#tests/support/value-of.ts';

const interview = `Interviewer: How do you work with your coaches?

Karen: We walk thru teh classrooms together every Monday. Afterwards we compare notes over coffee.

Interviewer: And planning?

Karen: In June we plan teh whole year on one long table. It takes two days.
`;

let study: StudyAtHand;
let a: Client;
let b: Client;
let roundId: string;
let sourceId: string;

const textNow = async (): Promise<string> => (await valueOf(a.call('sources.read', { sourceId }))).text;

/** A stretch of today's text by its words; the first, or the one at `nth`. */
async function at(words: string, nth = 0): Promise<{ readonly start: number; readonly end: number }> {
  const text = await textNow();
  let start = text.indexOf(words);
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
}

const code = async (client: Client, words: string, newCode: string): Promise<string> =>
  (await valueOf(client.call('codings.apply', { sourceId, ...(await at(words)), newCode }))).coding.id;

const correct = async (client: Client, was: string, text: string, nth = 0) =>
  client.call('corrections.correct', { sourceId, edits: [{ ...(await at(was, nth)), text, was }] });

/** The words under every stretch in the study, as the file itself has them. */
async function quotations(): Promise<readonly string[]> {
  const text = await textNow();
  await study.close();
  const db = new Sqlite(study.file, { readonly: true });
  const rows = ['episodes', 'codings', 'attribute_values', 'prompt_places'].flatMap((table) =>
    db
      .prepare<[], { start: number; end: number }>(
        `SELECT "start", "end" FROM ${table} WHERE "start" IS NOT NULL ORDER BY "start", "end", id`,
      )
      .all()
      .map(({ start, end }) => `${table}: ${text.slice(start, end)}`),
  );
  db.close();
  await study.request({ kind: 'open', file: study.file });
  a = await study.sit('Coder A');
  b = await study.sit('Coder B');
  return rows;
}

const check = async (): Promise<readonly unknown[]> =>
  (await valueOf(a.call('study.check', {}))).checks.filter(({ ok }) => !ok);

const newest = async (client: Client) =>
  (await valueOf(client.call('history.list', { limit: 1 }))).actions[0];

beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  sourceId = await importText(a, 'Karen.txt', interview);
  const { id: coderId } = await valueOf(a.call('coders.add', { name: 'Coder B' }));
  roundId = (await valueOf(a.call('rounds.list', {})))[0]?.id ?? '';
  await valueOf(a.call('rounds.addCoder', { roundId, coderId }));
  b = await study.sit('Coder B');
  for (const client of [a, b]) {
    await valueOf(
      client.call('episodes.mark', {
        sourceId,
        ...(await at('We walk thru teh classrooms together every Monday.')),
      }),
    );
  }
  await code(a, 'walk thru teh classrooms', 'walks');
  await code(a, 'two days', 'planning');
  await code(b, 'teh classrooms', 'rooms');
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

const reveal = async (): Promise<void> => {
  await valueOf(a.call('rounds.finish', { roundId }));
  await valueOf(b.call('rounds.finish', { roundId }));
  await valueOf(a.call('rounds.compare', { roundId }));
};

const moved = [
  'episodes: We walk thru the classrooms together every Monday.',
  'episodes: We walk thru the classrooms together every Monday.',
  'codings: walk thru the classrooms',
  'codings: the classrooms',
  'codings: two days',
];

describe('a typo that is corrected after coding', () => {
  test('takes everything along that stands in the text, whoever made it, and back again to the byte', async () => {
    await study.close();
    const before = tableRows(study.file);
    await study.request({ kind: 'open', file: study.file });
    a = await study.sit('Coder A');
    await valueOf(correct(a, 'teh', 'the'));
    expect((await newest(a))?.label).toBe('Corrected “teh” to “the” in Karen');
    expect(await quotations()).toEqual(moved);
    await valueOf(correct(a, 'thru', 'through'));
    expect(await quotations()).toEqual(moved.map((line) => line.replace('thru', 'through')));
    expect(await check()).toEqual([]);
    expect((await valueOf(a.call('search.find', { words: 'through' }))).hits).toHaveLength(1);
    expect((await valueOf(a.call('search.find', { words: 'thru' }))).hits).toEqual([]);
    await valueOf(a.call('history.undo', {}));
    await valueOf(a.call('history.undo', {}));
    expect(await textNow()).toBe(interview);
    await study.close();
    expect(tableRows(study.file)).toEqual(before);
    await study.request({ kind: 'open', file: study.file });
  });

  test('gives an episode that is called by its words its name anew, and leaves one that was named', async () => {
    const titles = async (): Promise<readonly string[]> =>
      (await valueOf(a.call('episodes.list', { sourceId }))).map(({ title }) => title);
    const named = await valueOf(
      a.call('episodes.mark', {
        sourceId,
        ...(await at('In June we plan teh whole year')),
        title: 'Planning',
      }),
    );
    expect(await titles()).toEqual(['We walk thru teh classrooms together every…', 'Planning']);
    await valueOf(correct(a, 'teh', 'the'));
    expect(await titles()).toEqual(['We walk thru the classrooms together every…', 'Planning']);
    await valueOf(correct(a, 'We walk thru', 'Walking through'));
    expect(await titles()).toEqual(['Walking through the classrooms together every…', 'Planning']);
    await valueOf(a.call('history.undo', {}));
    await valueOf(a.call('history.undo', {}));
    expect(await titles()).toEqual(['We walk thru teh classrooms together every…', 'Planning']);
    await valueOf(a.call('history.redo', {}));
    expect(await titles()).toEqual(['We walk thru the classrooms together every…', 'Planning']);
    await valueOf(b.call('history.undo', {}));
    await valueOf(b.call('history.undo', {}));
    await valueOf(a.call('episodes.change', { episodeId: named.id, title: 'The year' }));
    const corrected = (await valueOf(a.call('history.list', {}))).actions.find(
      ({ procedure, undone }) => procedure === 'history.redo' && !undone,
    );
    await valueOf(a.call('history.undoOne', { number: corrected?.number ?? 0 }));
    expect(await titles()).toEqual(['We walk thru teh classrooms together every…', 'The year']);
  });

  test('moves what is frozen too, and nothing but where it stands', async () => {
    await reveal();
    await valueOf(correct(b, 'thru teh', 'through the'));
    expect(await quotations()).toEqual(moved.map((line) => line.replace('thru', 'through')));
    expect(await check()).toEqual([]);
    await study.close();
    const db = new Sqlite(study.file);
    const set =
      (change: string, isMoving = 1) =>
      () =>
        db.exec(
          `BEGIN; UPDATE acting SET action = 1, is_moving = ${isMoving}; UPDATE codings SET ${change}; ROLLBACK`,
        );
    expect(set('"start" = "start" + 1')).not.toThrow();
    for (const refused of [
      set('"start" = "start" + 1', 0),
      set('"start" = "start" + 1, coder_id = (SELECT max(id) FROM coders)'),
      set("created_at = ''"),
    ]) {
      expect(refused).toThrow(/no longer open/u);
      db.exec('ROLLBACK');
    }
    expect(() => db.exec('BEGIN; UPDATE acting SET action = 1, is_moving = 1; DELETE FROM codings')).toThrow(
      /no longer open/u,
    );
    db.exec('ROLLBACK');
    expect(db.prepare('SELECT is_moving FROM acting').pluck().get()).toBe(0);
    db.close();
    await study.request({ kind: 'open', file: study.file });
  });

  test('takes evidence and the places of prompts along', async () => {
    const [person] = await valueOf(a.call('participants.list', {}));
    const attribute = await valueOf(a.call('attributes.add', { name: 'Rhythm', type: 'text' }));
    await valueOf(
      a.call('attributes.setValue', {
        participantId: person?.id ?? '',
        attributeId: attribute.id,
        value: 'weekly',
        missing: null,
        evidence: { sourceId, ...(await at('every Monday')) },
      }),
    );
    await valueOf(correct(a, 'teh', 'most of the'));
    expect(await quotations()).toContain('attribute_values: every Monday');
  });
});

describe('taking a correction back when others went on meanwhile', () => {
  test('what they coded since goes back with its words', async () => {
    await valueOf(correct(a, 'thru teh', 'through all of the'));
    await code(b, 'all of the classrooms', 'everywhere');
    await code(b, 'one long table', 'table');
    await valueOf(a.call('history.undo', {}));
    expect(await textNow()).toBe(interview);
    expect(await quotations()).toEqual([
      ...moved.slice(0, 4).map((line) => line.replace('thru the', 'thru teh').replace('the c', 'teh c')),
      'codings: teh classrooms',
      'codings: one long table',
      'codings: two days',
    ]);
    expect(await check()).toEqual([]);
  });

  test('what they coded of it that would be left without words is named, and nothing is done', async () => {
    await valueOf(correct(a, 'classrooms', 'very large classrooms'));
    await code(b, 'very large', 'space');
    await reveal();
    // Comparing and finishing are taken back first.
    await valueOf(a.call('history.undo', {}));
    await valueOf(a.call('history.undo', {}));
    const refused = await a.call('history.undo', {});
    expect(refused).toMatchObject({
      ok: false,
      error: {
        code: 'undo_blocked',
        message:
          '“Corrected “classrooms” to “very large classrooms” in Karen” can’t be taken back: nothing would be left of work that is sealed from you, made since.',
      },
    });
    expect(await textNow()).toContain('very large');
  });

  test('a text that was corrected again since stays as it is', async () => {
    await valueOf(correct(a, 'teh', 'the'));
    await valueOf(correct(b, 'thru', 'through'));
    expect(await a.call('history.undo', {})).toMatchObject({ ok: false, error: { code: 'undo_blocked' } });
    await valueOf(b.call('history.undo', {}));
    await valueOf(a.call('history.undo', {}));
    expect(await textNow()).toBe(interview);
  });
});

describe('steps from before a correction', () => {
  test('can be taken back and done again, where the words are now', async () => {
    await valueOf(correct(b, 'thru', 'through'));
    await valueOf(a.call('history.undo', {}));
    expect(await quotations()).not.toContain('codings: two days');
    await valueOf(correct(b, 'Afterwards we', 'Then'));
    await valueOf(a.call('history.redo', {}));
    expect(await quotations()).toContain('codings: two days');
    expect(await check()).toEqual([]);
  });

  test('a title that was changed before is taken back without the text', async () => {
    await valueOf(a.call('sources.rename', { sourceId, title: 'Interview 1' }));
    await valueOf(correct(b, 'thru', 'through'));
    await valueOf(a.call('history.undo', {}));
    const source = await valueOf(a.call('sources.read', { sourceId }));
    expect([source.title, source.text.includes('through')]).toEqual(['Karen', true]);
  });
});

describe('what can’t be corrected', () => {
  test.each([
    ['two days', ' ', 'correction_empties', 'the coding “planning” of Coder A'],
    ['Karen: We', 'Zoë: We', 'correction_outside_turns', 'Only what is said in Karen'],
    ['And planning?', '', 'correction_empties', 'what somebody says there'],
  ])('“%s” to “%s”: %s', async (was, text, errorCode, words) => {
    const refused = await correct(a, was, text);
    expect(refused).toMatchObject({ ok: false, error: { code: errorCode } });
    expect(JSON.stringify(refused)).toContain(words);
    expect(await textNow()).toBe(interview);
  });

  test('a text that is not what was seen', async () => {
    const place = await at('thru');
    const edits = [{ ...place, text: 'through', was: 'threw' }];
    expect(await a.call('corrections.correct', { sourceId, edits })).toMatchObject({
      ok: false,
      error: { code: 'text_changed' },
    });
  });
});

describe('while a round is blind', () => {
  test('a correction tells nothing of what others have coded', async () => {
    const countBefore = (await valueOf(b.call('codings.list', { sourceId }))).length;
    const refused = await correct(b, 'two days', '');
    expect(refused).toMatchObject({ ok: false, error: { code: 'correction_empties' } });
    expect(JSON.stringify(refused)).toContain('work that is sealed from you');
    expect(JSON.stringify(refused)).not.toContain('planning');
    await valueOf(correct(b, 'thru', 'through'));
    // The source, the own episode and the own coding: what of A’s moved is not counted.
    expect((await newest(b))?.rows).toBe(3);
    const { bytesId } = await valueOf(b.call('study.export', { as: 'history' }));
    expect(new TextDecoder().decode(await b.getBytes(bytesId))).not.toContain(
      '"layer":"coder","round_id":"x"',
    );
    const lines = new TextDecoder().decode(await b.getBytes(bytesId)).split('\n');
    const ownId = (await valueOf(b.call('session.get', {}))).coder?.id ?? '';
    const work = lines.filter((line) => /,(?:codings|episodes),/u.test(line));
    expect(work.filter((line) => !line.includes(ownId))).toEqual([]);
    expect(work.length).toBeGreaterThan(0);
    expect((await valueOf(b.call('codings.list', { sourceId }))).length).toBe(countBefore);
  });
});
