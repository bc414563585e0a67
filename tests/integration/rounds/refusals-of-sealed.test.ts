import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import type { WireError } from '#shared/contract/errors.ts';
import type { Result } from '#shared/kernel/result.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let a: Client;
let b: Client;
let sourceId: string;
let codeId: string;
let roundId: string;
let participantId: string;

/** A framework round: both coders use the study's codes, and still don't see each other's work. */
beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  sourceId = await importText(a, 'group.txt', shortInterview);
  roundId = (await valueOf(a.call('rounds.list', {})))[0]?.id ?? '';
  await valueOf(a.call('rounds.change', { roundId, codebook: 'study' }));
  const { id: coderId } = await valueOf(a.call('coders.add', { name: 'Coder B' }));
  await valueOf(a.call('rounds.addCoder', { roundId, coderId }));
  codeId = (await valueOf(a.call('codes.create', { name: 'walks', kind: 'code' }))).id;
  participantId = (await valueOf(a.call('participants.add', { names: ['June'] })))[0]?.id ?? '';
  b = await study.sit('Coder B');
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

type Call = (to: Client) => Promise<Result<unknown, WireError>>;

const applied: Call = (to) => to.call('codings.apply', { sourceId, start: 20, end: 60, codeId });
const noted: Call = (to) =>
  to.call('memos.write', { about: { kind: 'participant', id: participantId }, text: 'she hesitates' });

test.each<[string, Call, Call, string, string]>([
  [
    'a source',
    applied,
    (to) => to.call('sources.remove', { sourceId }),
    'The source “group” can’t be removed: something in the study depends on it.',
    'The source “group” can’t be removed: codings depend on it.',
  ],
  [
    'a code',
    applied,
    (to) => to.call('codes.remove', { codeId }),
    'The code “walks” can’t be removed: something in the study depends on it.',
    'The code “walks” can’t be removed: codings depend on it.',
  ],
  [
    'a participant',
    noted,
    (to) => to.call('participants.remove', { participantId }),
    'The participant “June” can’t be removed: something in the study depends on it.',
    'The participant “June” can’t be removed: memos depend on it.',
  ],
  [
    'the set-up of a round',
    applied,
    (to) => to.call('rounds.change', { roundId, work: 'episodes' }),
    'Work may have begun in Round 1, so what is done in it and with whose codes stays as it is.',
    'Work may have begun in Round 1, so what is done in it and with whose codes stays as it is.',
  ],
])(
  '%s that only sealed work leads to is kept without naming that work',
  async (_what, work, remove, neutral, plain) => {
    await valueOf(work(b));
    expect(await remove(a)).toMatchObject({ ok: false, error: { message: neutral } });
    expect(await remove(b)).toMatchObject({ ok: false, error: { message: plain } });
    const nobody = await remove(await study.sit());
    expect(nobody.ok ? '' : nobody.error.message).not.toMatch(/codings|memos/u);
    expect(nobody.ok).toBe(false);
  },
);
