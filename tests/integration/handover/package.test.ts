import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { packageElsewhere } from '#tests/support/studies/elsewhere.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let a: Client;
let sourceId: string;
let roundId: string;
let coderB: string;
let elsewhere: StudyAtHand | null;

/** Two coders in an open round, in which Coder A has coded; Coder B is to code on another machine. */
beforeEach(async () => {
  elsewhere = null;
  study = await studyAtHand();
  a = await study.sit('Coder A');
  sourceId = await importText(a, 'ann.txt', shortInterview);
  await valueOf(a.call('coders.add', { name: 'Coder B' }));
  const coders = await valueOf(a.call('coders.list', {}));
  coderB = coders.find(({ name }) => name === 'Coder B')?.id ?? '';
  const [round] = await valueOf(a.call('rounds.list', {}));
  roundId = round?.id ?? '';
  await valueOf(a.call('rounds.addCoder', { roundId, coderId: coderB }));
  await valueOf(a.call('episodes.mark', { sourceId, start: 60, end: 120, title: 'Secret episode' }));
  await valueOf(a.call('codings.apply', { sourceId, start: 60, end: 90, newCode: 'secret idea' }));
  await valueOf(a.call('memos.write', { about: { kind: 'source', id: sourceId }, text: 'A secret thought' }));
});

afterEach(async () => {
  await elsewhere?.remove();
  await study.remove();
  expect([...study.mistakes, ...(elsewhere?.mistakes ?? [])]).toEqual([]);
});

const carry = async (): Promise<StudyAtHand> => {
  elsewhere = await packageElsewhere(a, { roundId, coderId: coderB });
  return elsewhere;
};

/** What the coder did on the other machine, sent ahead. */
async function sentBack(from: StudyAtHand, client: Client) {
  await from.close();
  const bytesId = await client.putBytes('B.throughline', readFileSync(from.file));
  await from.request({ kind: 'open', file: from.file });
  return { file: 'B.throughline', bytesId };
}

async function codeThere(there: StudyAtHand): Promise<void> {
  const b = await there.sit('Coder B');
  await valueOf(b.call('episodes.mark', { sourceId, start: 64, end: 110 }));
  await valueOf(b.call('codings.apply', { sourceId, start: 64, end: 80, newCode: 'walking' }));
  await valueOf(b.call('codings.apply', { sourceId, start: 90, end: 100, newCode: 'comparing notes' }));
  await valueOf(b.call('rounds.finish', { roundId }));
}

const rows = async (client: Client) => ({
  codes: await valueOf(client.call('codes.list', { of: 'all' })),
  codings: await valueOf(
    client.call('codings.list', { sourceId, reading: { of: 'coder', coderId: coderB } }),
  ),
  episodes: await valueOf(
    client.call('episodes.list', { sourceId, reading: { of: 'coder', coderId: coderB } }),
  ),
});

describe('a package', () => {
  test('holds the transcripts and the round, and nothing of what the other coder did', async () => {
    const there = await carry();
    const b = await there.sit('Coder B');
    expect((await valueOf(b.call('sources.read', { sourceId }))).text).toBe(
      (await valueOf(a.call('sources.read', { sourceId }))).text,
    );
    expect((await valueOf(b.call('rounds.list', {}))).map(({ id }) => id)).toEqual([roundId]);
    await there.close();
    const bytes = readFileSync(there.file).toString('latin1');
    expect(bytes).toContain('classrooms');
    expect(bytes).not.toMatch(/secret/iu);
    await there.request({ kind: 'open', file: there.file });
  });

  test('comes back: previewed without showing what is sealed, in one step, which can be taken back and done again', async () => {
    const there = await carry();
    await codeThere(there);
    const copy = await sentBack(there, a);
    const before = await valueOf(a.call('history.list', {}));
    const report = await valueOf(a.call('packages.preview', copy));
    expect(report).toMatchObject({
      kind: 'package',
      coder: 'Coder B',
      round: 'Round 1',
      hasSealed: true,
      conflicts: [],
    });
    expect(report.changes.map(({ nouns }) => nouns)).toEqual(['seats']);
    expect(JSON.stringify(report)).not.toContain('walking');
    expect((await valueOf(a.call('history.list', {}))).actions).toEqual(before.actions);

    await valueOf(a.call('packages.merge', copy));
    const b = await study.sit('Coder B');
    const merged = await rows(b);
    expect(merged).toEqual(await rows(await there.sit('Coder B')));
    expect(merged.codings).toHaveLength(2);
    expect((await valueOf(a.call('codings.list', { sourceId }))).map(({ start }) => start)).toEqual([60]);

    const steps = (await valueOf(a.call('history.list', {}))).actions;
    await valueOf(a.call('packages.merge', copy));
    expect((await valueOf(a.call('history.list', {}))).actions).toEqual(steps);

    await valueOf(a.call('history.undo', {}));
    expect((await rows(b)).codings).toEqual([]);
    await valueOf(a.call('history.redo', {}));
    expect(await rows(b)).toEqual(merged);
    await valueOf(a.call('history.undo', {}));
    await valueOf(a.call('packages.merge', copy));
    expect(await rows(b)).toEqual(merged);
  });

  test('comes back again with more, and what was removed there is removed here', async () => {
    const there = await carry();
    await codeThere(there);
    await valueOf(a.call('packages.merge', await sentBack(there, a)));
    const b = await there.sit('Coder B');
    await valueOf(b.call('rounds.resume', { roundId }));
    const [first] = (await rows(b)).codings;
    await valueOf(b.call('codings.remove', { codingId: first?.id ?? '' }));
    await valueOf(b.call('codings.apply', { sourceId, start: 130, end: 140, newCode: 'planning' }));
    await valueOf(a.call('packages.merge', await sentBack(there, a)));
    expect(await rows(await study.sit('Coder B'))).toEqual(await rows(await there.sit('Coder B')));
  });

  test('is compared and reconciled once it is back', async () => {
    const there = await carry();
    await codeThere(there);
    await valueOf(a.call('packages.merge', await sentBack(there, a)));
    await valueOf(a.call('rounds.finish', { roundId }));
    await valueOf(a.call('rounds.compare', { roundId }));
    const { units } = await valueOf(a.call('reconciliation.units', { roundId }));
    expect(units).toHaveLength(1);
    expect(await a.call('packages.merge', await sentBack(there, a))).toMatchObject({ ok: true });
    const late = await there.sit('Coder B');
    await valueOf(late.call('rounds.resume', { roundId }));
    await valueOf(late.call('codings.apply', { sourceId, start: 130, end: 140, newCode: 'too late' }));
    expect(await a.call('packages.merge', await sentBack(there, a))).toMatchObject({
      error: { code: 'merge_refused', message: 'Nothing was taken in: its round is no longer open.' },
    });
  });

  test('is refused where a text differs, where it is of another study, and where it is no study', async () => {
    const there = await carry();
    await codeThere(there);
    await valueOf(
      a.call('corrections.correct', { sourceId, edits: [{ start: 13, end: 16, text: 'And how' }] }),
    );
    const copy = await sentBack(there, a);
    for (const reply of [await a.call('packages.preview', copy), await a.call('packages.merge', copy)]) {
      expect(reply).toMatchObject({ error: { code: 'merge_text_differs' } });
    }
    const other = await studyAtHand({ lane: 3 });
    await other.close();
    const stranger = { file: 'other.throughline', bytesId: await a.putBytes('x', readFileSync(other.file)) };
    expect(await a.call('packages.merge', stranger)).toMatchObject({
      error: {
        code: 'not_a_copy',
        message:
          '“other.throughline” is neither a copy of this study nor a package of it, so nothing can be taken in.',
      },
    });
    await other.remove();
    const noise = { file: 'noise.throughline', bytesId: await a.putBytes('x', new Uint8Array(5000).fill(7)) };
    const refused = await a.call('packages.merge', noise);
    expect(refused).toMatchObject({ error: { code: 'not_a_study' } });
    expect(JSON.stringify(refused)).toContain('noise.throughline');
    expect(JSON.stringify(refused)).not.toContain('throughline-copy');
  });

  test('holds what its coder has begun here only where the coder has it made, and comes back either way', async () => {
    const b = await study.sit('Coder B');
    await valueOf(b.call('codings.apply', { sourceId, start: 64, end: 80, newCode: 'begun here' }));
    const withoutIt = await packageElsewhere(a, { roundId, coderId: coderB }, 3);
    expect((await rows(await withoutIt.sit('Coder B'))).codings).toEqual([]);
    await codeThere(withoutIt);
    await valueOf(a.call('packages.merge', await sentBack(withoutIt, a)));
    await withoutIt.remove();
    expect((await rows(b)).codings).toHaveLength(3);
    elsewhere = await packageElsewhere(b, { roundId, coderId: coderB });
    expect((await rows(await elsewhere.sit('Coder B'))).codings).toHaveLength(3);
  });
});
