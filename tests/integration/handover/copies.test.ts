import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { gestures } from '#tests/support/gestures/gestures.ts';
import { copyElsewhere } from '#tests/support/studies/elsewhere.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { tableRows } from '#tests/support/studies/table-rows.ts';
import { valueOf } from '#tests/support/value-of.ts';

const open: StudyAtHand[] = [];

afterEach(async () => {
  const mistakes = open.flatMap((study) => study.mistakes);
  for (const study of open.splice(0)) await study.remove();
  expect(mistakes).toEqual([]);
});

/** A study in which two coders take part in an open round, and each has done something. */
async function begin(): Promise<StudyAtHand> {
  const study = await studyAtHand();
  open.push(study);
  const a = await study.sit('Coder A');
  const coder = await valueOf(a.call('coders.add', { name: 'Coder B' }));
  const [round] = await valueOf(a.call('rounds.list', {}));
  await valueOf(a.call('rounds.addCoder', { roundId: round?.id ?? '', coderId: coder.id }));
  const sourceId = await importText(a, 'ann.txt', shortInterview);
  for (const client of [a, await study.sit('Coder B')]) {
    await valueOf(client.call('episodes.mark', { sourceId, start: 60, end: 110 }));
    await valueOf(client.call('codings.apply', { sourceId, start: 64, end: 80, newCode: 'walks' }));
    await valueOf(client.call('codings.apply', { sourceId, start: 90, end: 105, newCode: 'notes' }));
  }
  return study;
}

/** Takes what another copy holds into this one. */
async function takeIn(
  into: StudyAtHand,
  coder: string,
  from: StudyAtHand,
  rest: 'here' | 'there' | null = null,
) {
  await from.close();
  const client = await into.sit(coder);
  const bytesId = await client.putBytes('copy.throughline', readFileSync(from.file));
  await from.request({ kind: 'open', file: from.file });
  const reply = await client.call('packages.merge', { file: 'copy.throughline', bytesId, rest });
  expect(into.mistakes).toEqual([]);
  return reply;
}

/** All that stands in a study, but for what it notes of copies that were taken in. */
async function contents(study: StudyAtHand): Promise<Record<string, string[]>> {
  await study.close();
  const { merges: _merges, ...rows } = tableRows(study.file);
  await study.request({ kind: 'open', file: study.file });
  return rows;
}

const own = [
  'mark',
  'code',
  'uncode',
  'unmark',
  'move',
  'split episode',
  'join episodes',
  'pin',
  'memo on',
] as const;

const doings = fc.array(fc.record({ what: fc.constantFrom(...own), one: fc.nat(200), two: fc.nat(200) }), {
  minLength: 1,
  maxLength: 8,
});

test('two coders’ copies give the same study, whichever takes in the other, and the second time nothing', async () => {
  await fc.assert(
    fc.asyncProperty(doings, doings, async (ofA, ofB) => {
      const here = await begin();
      const there = await copyElsewhere(here);
      open.push(there);
      const a = await here.sit('Coder A');
      const b = await there.sit('Coder B');
      for (const { what, one, two } of ofA) await gestures[what]?.(a, one, two);
      for (const { what, one, two } of ofB) await gestures[what]?.(b, one, two);
      expect(await takeIn(here, 'Coder A', there)).toMatchObject({ ok: true });
      expect(await takeIn(there, 'Coder B', here)).toMatchObject({ ok: true });
      const merged = await contents(here);
      expect(await contents(there)).toEqual(merged);
      const steps = async () =>
        (await valueOf((await here.sit('Coder A')).call('history.list', {}))).actions.length;
      const before = await steps();
      expect(await takeIn(here, 'Coder A', there)).toMatchObject({ ok: true });
      expect(await steps()).toBe(before);
      expect(await contents(here)).toEqual(merged);
    }),
    { numRuns: 10 },
  );
});

test('what both changed in other ways is shown with both sides and chosen, never guessed', async () => {
  const here = await begin();
  const before = await here.sit('Coder A');
  await valueOf(before.call('participants.add', { names: ['Ben'] }));
  const there = await copyElsewhere(here);
  open.push(there);
  const a = await here.sit('Coder A');
  const b = await there.sit('Coder B');
  const [ann, ben] = await valueOf(a.call('participants.list', {}));
  await valueOf(a.call('participants.rename', { participantId: ann?.id ?? '', name: 'Anna' }));
  await valueOf(b.call('participants.rename', { participantId: ann?.id ?? '', name: 'Anne' }));
  await valueOf(b.call('participants.rename', { participantId: ben?.id ?? '', name: 'Benjamin' }));
  expect(await takeIn(here, 'Coder A', there)).toMatchObject({
    error: {
      code: 'merge_conflicts',
      message: '1 thing was changed in both copies, each in another way; say which of the two holds.',
    },
  });
  expect((await valueOf(a.call('participants.list', {}))).map(({ name }) => name)).toEqual(['Anna', 'Ben']);
  expect(await takeIn(here, 'Coder A', there, 'there')).toMatchObject({
    value: {
      conflicts: [
        { noun: 'participant', name: 'Anna', differs: [{ label: 'Name', here: 'Anna', there: 'Anne' }] },
      ],
    },
  });
  expect((await valueOf(a.call('participants.list', {}))).map(({ name }) => name)).toEqual([
    'Anne',
    'Benjamin',
  ]);
});

test('a code that one removed while the other went on coding with it comes back', async () => {
  const here = await begin();
  const before = await here.sit('Coder A');
  const [code] = await valueOf(before.call('codes.list', { of: 'mine' }));
  for (const { id } of await valueOf(before.call('codings.list', {}))) {
    await valueOf(before.call('codings.remove', { codingId: id }));
  }
  const there = await copyElsewhere(here);
  open.push(there);
  const a = await here.sit('Coder A');
  const again = await there.sit('Coder A');
  await valueOf(a.call('codes.remove', { codeId: code?.id ?? '' }));
  const [source] = await valueOf(again.call('sources.list', {}));
  await valueOf(
    again.call('codings.apply', { sourceId: source?.id ?? '', start: 70, end: 75, codeId: code?.id ?? '' }),
  );
  expect(await takeIn(here, 'Coder A', there)).toMatchObject({ ok: true });
  expect((await valueOf(a.call('codes.list', { of: 'mine' }))).map(({ id }) => id)).toContain(code?.id);
  expect((await valueOf(a.call('codings.list', {}))).map(({ codeId }) => codeId)).toEqual([code?.id]);
});
