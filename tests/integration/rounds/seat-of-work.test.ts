import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import type { WireError } from '#shared/contract/errors.ts';
import type { Result } from '#shared/kernel/result.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let a: Client;
let b: Client;
let roundId: string;
let sourceId: string;

beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  sourceId = await importText(a, 'ann.txt', shortInterview);
  const { id: coderId } = await valueOf(a.call('coders.add', { name: 'Coder B' }));
  roundId = (await valueOf(a.call('rounds.list', {})))[0]?.id ?? '';
  await valueOf(a.call('rounds.addCoder', { roundId, coderId }));
  b = await study.sit('Coder B');
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

const stretch = { start: 20, end: 60 };

type Work = (by: Client) => Promise<Result<unknown, WireError>>;

test.each<[string, Work]>([
  ['a coding', (by) => by.call('codings.apply', { sourceId, ...stretch, newCode: 'walks' })],
  ['an episode', (by) => by.call('episodes.mark', { sourceId, ...stretch })],
  ['a code', (by) => by.call('codes.create', { name: 'walks', kind: 'code' })],
  ['a reading', (by) => by.call('sources.setReading', { sourceId, reading: 'read' })],
  ['a memo', (by) => by.call('memos.write', { about: { kind: 'study', id: null }, text: 'mine' })],
])(
  'a coder with %s in a round can’t be made to leave it by taking their joining back',
  async (_what, work) => {
    await valueOf(work(b));
    const undone = await a.call('history.undo', {});
    expect(undone).toMatchObject({
      ok: false,
      error: {
        code: 'undo_blocked',
        message:
          '“Coder B joined Round 1” can’t be taken back: whoever may have begun to work in a round stays in it.',
      },
    });
    await valueOf(a.call('rounds.finish', { roundId }));
    expect(await refusalOf(a.call('rounds.close', { roundId }))).toBe('round_not_compared');
  },
);

test('a coder who has done nothing, or nothing that still stands, leaves as they came', async () => {
  await valueOf(b.call('episodes.mark', { sourceId, ...stretch }));
  await valueOf(b.call('history.undo', {}));
  await valueOf(a.call('history.undo', {}));
  const [round] = await valueOf(a.call('rounds.list', {}));
  expect(round?.coders).toHaveLength(1);
});

test('a round that holds work of somebody without a seat is neither closed nor compared', async () => {
  await valueOf(b.call('codings.apply', { sourceId, ...stretch, newCode: 'walks' }));
  await valueOf(a.call('rounds.finish', { roundId }));
  await study.close();
  const db = new Sqlite(study.file);
  const guards = db
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE name GLOB 'seats_with_*' OR name = 'journal_round_coders_delete'",
    )
    .all();
  for (const { name } of guards) {
    db.exec(`DROP TRIGGER ${name}`);
  }
  db.exec("DELETE FROM round_coders WHERE coder_id = (SELECT id FROM coders WHERE name = 'Coder B')");
  db.close();
  await study.request({ kind: 'open', file: study.file });
  const again = await study.sit('Coder A');
  const closed = await again.call('rounds.close', { roundId });
  expect(closed).toMatchObject({
    ok: false,
    error: {
      code: 'work_without_seat',
      message: 'Round 1 holds work of Coder B, who takes no part in it; let Coder B join it again first.',
    },
  });
  const { id: coderId } = await valueOf(again.call('coders.add', { name: 'Coder C' }));
  await valueOf(again.call('rounds.addCoder', { roundId, coderId }));
  await valueOf((await study.sit('Coder C')).call('rounds.finish', { roundId }));
  expect(await refusalOf(again.call('rounds.compare', { roundId }))).toBe('work_without_seat');
});

test('a round with a single coder is not compared', async () => {
  await valueOf(a.call('history.undo', {}));
  await valueOf(a.call('codings.apply', { sourceId, ...stretch, newCode: 'walks' }));
  await valueOf(a.call('rounds.finish', { roundId }));
  expect(await refusalOf(a.call('rounds.compare', { roundId }))).toBe('single_coder');
  expect(await refusalOf(a.call('agreement.ofRound', { roundId }))).toBe('single_coder');
  expect(await refusalOf(a.call('agreement.ofRound', {}))).toBe('no_shared_round');
  const closed = await valueOf(a.call('rounds.close', { roundId }));
  expect(closed.state).toBe('closed');
  expect(await refusalOf(a.call('agreement.ofRound', { roundId }))).toBe('single_coder');
});
