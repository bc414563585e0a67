import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { saidIn } from '#shared/domain/quotation/said-in.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

const talk = `[00:00:04] Interviewer: What do you do?

[00:00:09] Ann: We plan. We visit rooms.

[00:00:31] Interviewer: And then?

[00:00:39] Ann: Then we plan again.
`;
const across = talk.slice(talk.indexOf('We visit'), talk.indexOf(' again'));
const said = 'Ann P: We visit rooms.\nInterviewer: And then?\nAnn P: Then we plan';

let study: StudyAtHand;
let a: Client;
let sourceId: string;
let rooms: string;
let plans: string;

const at = (words: string) => {
  const start = talk.indexOf(words);
  return { sourceId, start, end: start + words.length };
};

beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  sourceId = await importText(a, 'ann.txt', talk);
  const [person] = await valueOf(a.call('participants.add', { names: ['Ann P'] }));
  const [source] = await valueOf(a.call('sources.list', {}));
  const speakerId = source?.speakers.find(({ label }) => label === 'Ann')?.id ?? '';
  const participantId = person?.id ?? '';
  await valueOf(a.call('speakers.assign', { speakerId, role: 'participant', participantId }));
  const { coding } = await valueOf(a.call('codings.apply', { ...at(across), newCode: 'rooms' }));
  rooms = coding.codeId;
  plans = (await valueOf(a.call('codings.apply', { ...at('Then we plan'), newCode: 'plans' }))).code.id;
  await valueOf(a.call('quotations.pin', { codingId: coding.id }));
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

describe('a quotation that crosses turns', () => {
  test('keeps its text and reads turn by turn with the names of who speaks, wherever it is shown', async () => {
    const spec = { lines: [{ codeIds: [rooms] }] };
    const both: [string, string] = [rooms, plans];
    const shown = [
      (await valueOf(a.call('codes.quotations', { codeId: rooms }))).quotations[0],
      (await valueOf(a.call('queries.run', { spec }))).quotations[0],
      (await valueOf(a.call('quotations.examples', { codeId: rooms })))[0],
      (await valueOf(a.call('codes.placesTogether', { codeIds: both, how: 'overlapping' }))).places[0],
      (await valueOf(a.call('codes.dealable', { codeId: rooms }))).codings[0],
      (
        await valueOf(
          a.call('matrix.evidence', {
            spec: { columns: 'code', layer: { of: 'any' } },
            rowId: null,
            columnId: rooms,
          }),
        )
      )[0],
    ];
    for (const one of shown) {
      expect(one?.quotation).toBe(across);
      expect(one && saidIn(one)).toBe(said);
    }
  });

  test('is dealt with what is said around it', async () => {
    const around = (await valueOf(a.call('codes.dealable', { codeId: rooms }))).codings[0]?.around;
    expect(around?.quotation.slice(around.from, around.to)).toBe(across);
    expect(around && saidIn(around)).toBe(
      `Interviewer: What do you do?\nAnn P: We plan. We visit rooms.\nInterviewer: And then?\nAnn P: Then we plan again.`,
    );
  });

  test('goes out of the codebook and of a query as it reads', async () => {
    const spec = { lines: [{ codeIds: [rooms] }] };
    const files = [
      await valueOf(a.call('codes.export', { format: 'md' })),
      await valueOf(a.call('queries.export', { spec, format: 'csv' })),
    ];
    for (const { bytesId } of files) {
      const text = Buffer.from(await a.getBytes(bytesId)).toString('utf8');
      expect(text).toContain('And then?');
      expect(text).toContain('Ann P: Then we plan');
      expect(text).not.toContain('00:00:31');
    }
  });
});
