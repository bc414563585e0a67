import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

const ann = `Ann: We plan. We visit rooms. We talk about data.

Interviewer: And then?

Ann: Then we plan again, alone.
`;
const bea = `Interviewer: And you?

Bea: Data, always data. And plans.

Interviewer: Thank you.

Bea: Thank you.
`;

let study: StudyAtHand;
let a: Client;
const codes = new Map<string, string>();
const id = (name: string): string => codes.get(name) ?? '';

function at(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  const annId = await importText(a, 'ann.txt', ann);
  const beaId = await importText(a, 'bea.txt', bea);
  const people = await valueOf(a.call('participants.add', { names: ['Ann P', 'Bea P'] }));
  for (const source of await valueOf(a.call('sources.list', {}))) {
    const speaker = source.speakers.find(({ label }) => label !== 'Interviewer');
    await valueOf(
      a.call('speakers.assign', {
        speakerId: speaker?.id ?? '',
        role: 'participant',
        participantId: people[source.id === annId ? 0 : 1]?.id ?? '',
      }),
    );
  }
  const theme = await valueOf(a.call('codes.create', { name: 'Work', kind: 'theme' }));
  codes.set('Work', theme.id);
  await valueOf(
    a.call('episodes.mark', {
      sourceId: annId,
      title: 'What Ann does',
      ...at(ann, 'We plan. We visit rooms. We talk about data.'),
    }),
  );
  for (const [sourceId, text, code, words] of [
    [annId, ann, 'planning', 'We plan. We'],
    [annId, ann, 'visits', 'plan. We visit rooms'],
    [annId, ann, 'data', 'We talk about data'],
    [annId, ann, 'planning', 'Then we plan again'],
    [beaId, bea, 'data', 'Data, always data'],
    [beaId, bea, 'planning', 'And plans'],
  ] as const) {
    const done = await valueOf(a.call('codings.apply', { sourceId, ...at(text, words), newCode: code }));
    codes.set(code, done.code.id);
  }
  await valueOf(a.call('codes.move', { codeIds: [id('planning'), id('visits')], parentId: theme.id }));
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

describe('codes that stand together', () => {
  test('are counted in episodes and on the same words; a theme stands where any code below it does', async () => {
    const codeIds = ['planning', 'visits', 'data', 'Work'].map(id);
    expect(await valueOf(a.call('codes.together', { codeIds }))).toEqual({
      codes: [
        { codeId: id('planning'), episodes: 3, stretches: 3 },
        { codeId: id('visits'), episodes: 1, stretches: 1 },
        { codeId: id('data'), episodes: 2, stretches: 2 },
        { codeId: id('Work'), episodes: 3, stretches: 3 },
      ],
      pairs: [
        { one: 0, other: 1, episodes: 1, stretches: 1 },
        { one: 0, other: 2, episodes: 1, stretches: 0 },
        { one: 0, other: 3, episodes: 3, stretches: 3 },
        { one: 1, other: 2, episodes: 1, stretches: 0 },
        { one: 1, other: 3, episodes: 1, stretches: 1 },
        { one: 2, other: 3, episodes: 1, stretches: 0 },
      ],
      partlySealed: false,
    });
  });

  test('are found where they do, with the words of each', async () => {
    const { places, total } = await valueOf(
      a.call('codes.placesTogether', { codeIds: [id('planning'), id('visits')], how: 'overlapping' }),
    );
    expect(total).toBe(1);
    expect(places).toMatchObject([
      {
        quotation: 'We plan. We visit rooms',
        first: [{ start: 0, end: 11 }],
        second: [{ start: 3, end: 23 }],
        episode: 'What Ann does',
        participant: 'Ann P',
      },
    ]);
    const inEpisode = await valueOf(
      a.call('codes.placesTogether', { codeIds: [id('data'), id('planning')], how: 'episode' }),
    );
    expect(inEpisode.places.map(({ quotation }) => quotation)).toEqual([
      'We plan. We visit rooms. We talk about data',
    ]);
  });

  test('are compared by how often each was used and by who said both', async () => {
    const compared = await valueOf(a.call('codes.compare', { codeIds: [id('planning'), id('visits')] }));
    const coders = await valueOf(a.call('coders.list', {}));
    expect(compared).toMatchObject({
      sides: [
        { codings: 3, episodes: 3, stretches: 3, participants: 2, sources: 2, coderIds: [coders[0]?.id] },
        { codings: 1, episodes: 1, participants: 1, sources: 1 },
      ],
      together: { episodes: 1, stretches: 1 },
      participants: [
        { name: 'Ann P', first: 2, second: 1 },
        { name: 'Bea P', first: 1, second: 0 },
      ],
      of: 4,
    });
  });

  test('are counted for some participants only, and refused when one is not there', async () => {
    const { id: attributeId } = await valueOf(a.call('attributes.add', { name: 'School', type: 'text' }));
    const beaP = (await valueOf(a.call('participants.list', {}))).find(({ name }) => name === 'Bea P');
    await valueOf(
      a.call('attributes.setValue', {
        participantId: beaP?.id ?? '',
        attributeId,
        value: 'East',
        missing: null,
      }),
    );
    const where = [{ attributeId, values: ['East'] }];
    const codeIds: [string, string] = [id('planning'), id('data')];
    expect((await valueOf(a.call('codes.together', { codeIds, where }))).codes).toMatchObject([
      { episodes: 1 },
      { episodes: 1 },
    ]);
    expect((await valueOf(a.call('codes.compare', { codeIds, where }))).participants).toMatchObject([
      { name: 'Bea P', first: 1, second: 1 },
    ]);
    const gone = '01990000-0000-7000-8001-0000000000ff';
    expect((await valueOf(a.call('codes.together', { codeIds: [gone] }))).codes).toEqual([]);
    expect(await refusalOf(a.call('codes.compare', { codeIds: [gone, id('data')] }))).toBe('not_found');
  });
});
