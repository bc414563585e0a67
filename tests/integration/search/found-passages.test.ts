import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import type { InputOf } from '#shared/contract/contract.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

const ann = `Interviewer: How do you visit classrooms?

Ann: We visit classrooms. Before a visit the coach plans; data comes later. A café is where we talk.

Interviewer: And the data?

Ann: Nobody looks at data. The coach
visits classrooms, and classrooms again, alone.
`;

const ben = `Ben: 授業を見る。授業・研究もする。

Interviewer: Coach, coach, coach.
`;

let study: StudyAtHand;
let client: Client;
let annId: string;
let benId: string;

beforeEach(async () => {
  study = await studyAtHand();
  client = await study.sit('Coder A');
  annId = await importText(client, 'ann.txt', ann);
  benId = await importText(client, 'ben.txt', ben);
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

type Finding = InputOf<'search.results'>['finding'];

async function found(
  finding: Finding,
  order: 'rank' | 'reading' = 'reading',
): Promise<
  readonly { readonly source: string; readonly quotation: string; readonly words: readonly string[] }[]
> {
  const { passages } = await valueOf(client.call('search.results', { finding, order }));
  return passages.map(({ source, start, quotation, marks }) => ({
    source,
    quotation,
    words: marks.map((mark) => quotation.slice(mark.start - start, mark.end - start)),
  }));
}

const sentences = async (finding: Finding, order?: 'rank' | 'reading'): Promise<readonly string[]> =>
  (await found(finding, order)).map(({ quotation }) => quotation);

describe('what is found', () => {
  test('stands in its sentence, with the very words marked, as often as they stand there', async () => {
    expect(await found({ words: 'classrooms' })).toEqual([
      { source: 'ann', quotation: 'How do you visit classrooms?', words: ['classrooms'] },
      { source: 'ann', quotation: 'We visit classrooms.', words: ['classrooms'] },
      {
        source: 'ann',
        quotation: 'The coach\nvisits classrooms, and classrooms again, alone.',
        words: ['classrooms', 'classrooms'],
      },
    ]);
    expect(await found({ words: '"coach visits"' })).toEqual([
      {
        source: 'ann',
        quotation: 'The coach\nvisits classrooms, and classrooms again, alone.',
        words: ['coach\nvisits'],
      },
    ]);
  });

  test.each<[string, readonly string[]]>([
    ['CAFE', ['A café is where we talk.']],
    ['cafe ~3 talk', ['A café is where we talk.']],
    ['cafe ~2 talk', []],
    [
      '"data the coach"',
      ['Nobody looks at data. The coach\nvisits classrooms, and classrooms again, alone.'],
    ],
    ['looks -plans data', ['Nobody looks at data.']],
    [
      'visits OR 授業研究',
      ['The coach\nvisits classrooms, and classrooms again, alone.', '授業・研究もする。'],
    ],
    ['cof*', []],
    ['…', []],
  ])('%s', async (words, expected) => {
    expect(await sentences({ words })).toEqual(expected);
  });

  test('comes the best first', async () => {
    expect((await sentences({ words: 'coach' }, 'rank'))[0]).toBe('Coach, coach, coach.');
    expect((await sentences({ words: 'coach' }))[0]).toBe(
      'Before a visit the coach plans; data comes later.',
    );
  });

  test('is narrowed by source, speaker, role and what is recorded of participants', async () => {
    expect(await sentences({ words: 'coach', sourceIds: [benId] })).toEqual(['Coach, coach, coach.']);
    expect(await sentences({ words: 'data', speakers: ['Interviewer'] })).toEqual(['And the data?']);
    expect(await sentences({ words: 'data', roles: ['interviewer'] })).toEqual(['And the data?']);
    const attribute = await valueOf(client.call('attributes.add', { name: 'District', type: 'text' }));
    const people = await valueOf(client.call('participants.list', {}));
    const annsId = people.find(({ name }) => name === 'Ann')?.id ?? '';
    await valueOf(
      client.call('attributes.setValue', {
        attributeId: attribute.id,
        participantId: annsId,
        value: 'Rural',
      }),
    );
    const where = [{ attributeId: attribute.id, values: ['rural'] }];
    expect(await sentences({ words: 'data', where })).toEqual([
      'Before a visit the coach plans; data comes later.',
      'Nobody looks at data.',
    ]);
    const { turns, more } = await valueOf(
      client.call('search.results', { finding: { words: 'data', where }, limit: 1 }),
    );
    expect({ turns, more }).toEqual({ turns: 2, more: true });
  });

  test('is told by whether it is coded, and with what', async () => {
    const start = ann.indexOf('We visit');
    const { code } = await valueOf(
      client.call('codings.apply', { sourceId: annId, start, end: start + 20, newCode: 'visits' }),
    );
    expect(await sentences({ words: 'classrooms', coded: 'coded' })).toEqual(['We visit classrooms.']);
    expect(await sentences({ words: 'classrooms', coded: 'uncoded' })).toHaveLength(2);
    const { passages } = await valueOf(
      client.call('search.results', { finding: { words: 'classrooms' }, order: 'reading' }),
    );
    expect(passages.map(({ codeIds }) => codeIds)).toEqual([[], [code.id], []]);
  });

  test('can’t be what can’t be read', async () => {
    expect(await refusalOf(client.call('search.results', { finding: { words: 'coach OR' } }))).toBe(
      'query_unreadable',
    );
    expect(await refusalOf(client.call('search.find', { words: 'coach OR' }))).toBe('query_unreadable');
  });
});

describe('everything that is found', () => {
  const finding = { words: 'classrooms' };

  test('is coded in one step, after a look at what that does, and never twice', async () => {
    const before = await valueOf(
      client.call('search.stretches', { finding, extent: 'sentence', use: { as: 'new code' } }),
    );
    expect(before.stretches.map(({ state }) => state)).toEqual(['new', 'new', 'new']);
    const places = before.stretches.map(({ sourceId, start, end }) => ({ sourceId, start, end }));
    const done = await valueOf(client.call('search.code', { places, newCode: 'rooms' }));
    expect(done).toMatchObject({ code: { name: 'rooms' }, coded: 3, left: 0 });
    const use = { as: 'code', codeId: done.code.id } as const;
    const words = await valueOf(client.call('search.stretches', { finding, extent: 'words', use }));
    expect(words.stretches.map(({ quotation, state }) => `${quotation} ${state}`)).toEqual(
      Array.from({ length: 4 }, () => 'classrooms there'),
    );
    expect(await valueOf(client.call('search.code', { places, codeId: done.code.id }))).toMatchObject({
      coded: 0,
      left: 3,
    });
    await valueOf(client.call('history.undo', {}));
    expect(await valueOf(client.call('codings.list', {}))).toEqual([]);
  });

  test('is marked in one step as episodes that overlap none there is', async () => {
    const start = ann.indexOf('Nobody looks');
    await valueOf(
      client.call('episodes.mark', { sourceId: annId, start, end: ann.indexOf('visits classrooms') + 6 }),
    );
    const preview = await valueOf(
      client.call('search.stretches', { finding, extent: 'sentence', use: { as: 'episodes' } }),
    );
    expect(preview.stretches.map(({ state }) => state)).toEqual(['new', 'new', 'overlaps']);
    const places = preview.stretches.map(({ sourceId, start: from, end }) => ({
      sourceId,
      start: from,
      end,
    }));
    expect(await valueOf(client.call('search.mark', { places }))).toEqual({ marked: 2, left: 1 });
    expect((await valueOf(client.call('episodes.list', {}))).map(({ title }) => title)).toContain(
      'We visit classrooms',
    );
    await valueOf(client.call('history.undo', {}));
    expect(await valueOf(client.call('episodes.list', {}))).toHaveLength(1);
  });

  test('puts codings under the episodes in which they lie', async () => {
    const start = ann.indexOf('We visit');
    const episode = await valueOf(client.call('episodes.mark', { sourceId: annId, start, end: start + 60 }));
    const { code } = await valueOf(
      client.call('search.code', {
        places: [{ sourceId: annId, start: start + 3, end: start + 8 }],
        newCode: 'visits',
      }),
    );
    expect(await valueOf(client.call('codings.list', {}))).toMatchObject([
      { codeId: code.id, episodeId: episode.id },
    ]);
  });
});
