import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import type { SourceText } from '#shared/contract/sources.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

const talk = `Interviewer: Shall we begin?

Ann: Yes.

Interviewer: And you?

PARTTICIPANT: I am ready.

Ben: So am I.

PARTTICIPANT: Let us start.

Ann: Good.

Ben: Fine.
`;

let study: StudyAtHand;
let client: Client;
let sourceId: string;

beforeEach(async () => {
  study = await studyAtHand();
  client = await study.sit('Coder A');
  sourceId = await importText(client, 'talk.txt', talk);
});

afterEach(async () => {
  expect((await valueOf(client.call('study.check', {}))).clean).toBe(true);
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

const read = (): Promise<SourceText> => valueOf(client.call('sources.read', { sourceId }));

const idOf = (source: SourceText, label: string): string =>
  source.speakers.find((speaker) => speaker.label === label)?.id ?? '';

const saidBy = (source: SourceText): readonly (string | undefined)[] =>
  source.turns.map(({ speaker }) => source.speakers.find(({ number }) => number === speaker)?.label);

async function unlink(label: string): Promise<void> {
  const speakerId = idOf(await read(), label);
  await valueOf(client.call('speakers.assign', { speakerId, role: 'unknown', participantId: null }));
}

test('two speakers who are one are merged, and told apart again when that is taken back', async () => {
  await unlink('PARTTICIPANT');
  const before = await read();
  const merged = await valueOf(
    client.call('speakers.merge', {
      speakerId: idOf(before, 'PARTTICIPANT'),
      intoId: idOf(before, 'Ben'),
    }),
  );
  const after = await read();
  expect(after.speakers.map(({ label, number }) => [label, number])).toEqual([
    ['Interviewer', 0],
    ['Ann', 1],
    ['Ben', 2],
  ]);
  expect(merged).toEqual(after.speakers[2]);
  expect(saidBy(after)).toEqual(saidBy(before).map((label) => (label === 'PARTTICIPANT' ? 'Ben' : label)));
  const [hit] = (await valueOf(client.call('search.find', { words: 'ready' }))).hits;
  expect(hit?.speaker).toBe('Ben');
  await valueOf(client.call('history.undo', {}));
  expect(await read()).toEqual(before);
  await valueOf(client.call('history.redo', {}));
  expect(await read()).toEqual(after);
});

test('a speaker gets another label, which no other of the source may have', async () => {
  const speakerId = idOf(await read(), 'PARTTICIPANT');
  const renamed = await valueOf(client.call('speakers.rename', { speakerId, label: 'Cleo' }));
  expect((await read()).speakers.find(({ id }) => id === speakerId)).toEqual(renamed);
  expect(await refusalOf(client.call('speakers.rename', { speakerId, label: 'ANN' }))).toBe('name_taken');
  expect(await valueOf(client.call('history.undo', {}))).toMatchObject({
    label: 'Renamed the speaker PARTTICIPANT to Cleo',
  });
});

test('speakers of different participants, of different sources, and one alone are not merged', async () => {
  const source = await read();
  const [ann, ben] = [idOf(source, 'Ann'), idOf(source, 'Ben')];
  expect(await refusalOf(client.call('speakers.merge', { speakerId: ann, intoId: ben }))).toBe(
    'speakers_differ',
  );
  expect(await refusalOf(client.call('speakers.merge', { speakerId: ann, intoId: ann }))).toBe('not_found');
  const elsewhere = await valueOf(
    client.call('sources.read', { sourceId: await importText(client, 'other.txt', talk) }),
  );
  const other = idOf(elsewhere, 'Ann');
  expect(await refusalOf(client.call('speakers.merge', { speakerId: ann, intoId: other }))).toBe('not_found');
});
