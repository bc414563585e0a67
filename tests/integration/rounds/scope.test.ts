import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import type { Round } from '#shared/contract/rounds.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let a: Client;
let b: Client;
let ann: string;
let ben: string;
let coderIds: string[];

const places = [0, 1, 2, 3, 4].map((index) => ({ start: 10 + index * 20, end: 25 + index * 20 }));

/** Two interviews, in each of which Coder A marked five episodes alone; Coder B is there, and no round is open. */
beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  ann = await importText(a, 'ann.txt', shortInterview);
  ben = await importText(a, 'ben.txt', `${shortInterview}\n\nAnn: One thing more.`);
  const [first] = await valueOf(a.call('rounds.list', {}));
  for (const sourceId of [ann, ben]) {
    for (const place of places) await valueOf(a.call('episodes.mark', { sourceId, ...place }));
  }
  await valueOf(a.call('rounds.finish', { roundId: first?.id ?? '' }));
  await valueOf(a.call('rounds.close', { roundId: first?.id ?? '' }));
  await valueOf(a.call('coders.add', { name: 'Coder B' }));
  b = await study.sit('Coder B');
  coderIds = (await valueOf(a.call('coders.list', {}))).map(({ id }) => id);
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

const open = (about: {
  readonly work: Round['work'];
  readonly sourceIds?: string[];
  readonly sample?: { readonly size: number; readonly seed?: number };
}) => a.call('rounds.open', { name: 'Round 2', codebook: 'study', coderIds, ...about });

const given = async (client: Client) => valueOf(client.call('episodes.list', {}));

describe('a round of some sources', () => {
  test('takes work in them and refuses it elsewhere', async () => {
    const round = await valueOf(open({ work: 'both', sourceIds: [ben, ben] }));
    expect(round).toMatchObject({ sourceIds: [ben], sample: null });
    await valueOf(b.call('episodes.mark', { sourceId: ben, start: 0, end: 9 }));
    await valueOf(b.call('codings.apply', { sourceId: ben, start: 0, end: 9, newCode: 'walks' }));
    await valueOf(b.call('sources.setReading', { sourceId: ben, reading: 'read' }));
    const refusals = [
      await b.call('episodes.mark', { sourceId: ann, start: 0, end: 9 }),
      await b.call('codings.apply', { sourceId: ann, start: 0, end: 9, newCode: 'elsewhere' }),
      await b.call('sources.setReading', { sourceId: ann, reading: 'read' }),
    ];
    for (const refusal of refusals) {
      expect(refusal).toMatchObject({
        error: {
          code: 'source_outside_round',
          message: 'ann is not among the sources of Round 2, so nothing is marked or coded in it there.',
        },
      });
    }
    expect((await valueOf(b.call('codes.list', {}))).map(({ name }) => name)).not.toContain('elsewhere');
  });

  test('gives only their episodes to be coded, counts only them, and compares only them', async () => {
    const { id: roundId } = await valueOf(open({ work: 'codes', sourceIds: [ann] }));
    expect((await given(b)).map(({ sourceId }) => sourceId)).toEqual([ann, ann, ann, ann, ann]);
    const { lines } = await valueOf(b.call('episodes.progress', {}));
    expect(lines.filter((line) => line.roundId === roundId)).toMatchObject([{ sourceId: ann, episodes: 5 }]);
    for (const coder of [a, b]) await valueOf(coder.call('rounds.finish', { roundId }));
    await valueOf(a.call('rounds.compare', { roundId }));
    const { units } = await valueOf(a.call('reconciliation.units', { roundId }));
    expect(units.map(({ sourceId }) => sourceId)).toEqual([ann, ann, ann, ann, ann]);
  });

  test('leaves what was found elsewhere, says so before, and keeps its sources from being removed', async () => {
    await valueOf(open({ work: 'both', sourceIds: [ann] }));
    const finding = { words: 'more' };
    const looked = await valueOf(
      b.call('search.stretches', { finding, extent: 'words', use: { as: 'episodes' } }),
    );
    const elsewhere = looked.stretches.filter(({ sourceId }) => sourceId === ben);
    expect(elsewhere.map(({ state }) => state)).toEqual(elsewhere.map(() => 'outside'));
    expect(elsewhere.length).toBeGreaterThan(0);
    expect(
      await valueOf(
        b.call('search.mark', {
          places: [
            { sourceId: ann, start: 0, end: 9 },
            { sourceId: ben, start: 0, end: 9 },
          ],
        }),
      ),
    ).toEqual({ marked: 1, left: 1 });
  });

  test('refuses a source that is not there', async () => {
    expect(await open({ work: 'both', sourceIds: [coderIds[0] ?? ''] })).toMatchObject({
      error: { code: 'not_found', message: 'That source is not in the study.' },
    });
  });
});

describe('a round of episodes drawn at random', () => {
  test('gives the drawn ones to everyone, and refuses codings elsewhere', async () => {
    const round = await valueOf(open({ work: 'codes', sample: { size: 3, seed: 11 } }));
    expect(round.sample).toEqual({ seed: 11, size: 3, of: 10 });
    const drawn = await given(a);
    expect(drawn).toHaveLength(3);
    expect((await given(b)).map(({ id }) => id)).toEqual(drawn.map(({ id }) => id));
    expect(new Set(round.sourceIds)).toEqual(new Set(drawn.map(({ sourceId }) => sourceId)));
    const [one] = drawn;
    const inside = { sourceId: one?.sourceId ?? '', start: one?.start ?? 0, end: (one?.start ?? 0) + 4 };
    const { coding } = await valueOf(b.call('codings.apply', { ...inside, newCode: 'walks' }));
    const drawnPlaces = new Set(drawn.map(({ sourceId, start }) => `${sourceId} ${start}`));
    const other = places
      .map((place) => ({ sourceId: inside.sourceId, ...place }))
      .find(
        ({ sourceId, start }) =>
          round.sourceIds.includes(sourceId) && !drawnPlaces.has(`${sourceId} ${start}`),
      );
    expect(await b.call('codings.apply', { ...(other ?? inside), codeId: coding.codeId })).toMatchObject({
      error: { code: 'outside_sample' },
    });
    const { sourceId: _source, ...elsewhere } = other ?? inside;
    expect(await b.call('codings.change', { codingId: coding.id, extent: elsewhere })).toMatchObject({
      error: { code: 'outside_sample' },
    });
    expect(
      await valueOf(b.call('search.code', { places: [inside, other ?? inside], codeId: coding.codeId })),
    ).toMatchObject({ coded: 0, left: 2 });
  });

  test('keeps a seed that nobody chose, and compares only what was drawn', async () => {
    const round = await valueOf(open({ work: 'codes', sourceIds: [ben], sample: { size: 2 } }));
    expect(round).toMatchObject({ sourceIds: [ben], sample: { size: 2, of: 5 } });
    expect(round.sample?.seed).toBeGreaterThanOrEqual(0);
    const drawn = (await given(b)).map(({ id }) => id);
    for (const coder of [a, b]) await valueOf(coder.call('rounds.finish', { roundId: round.id }));
    await valueOf(a.call('rounds.compare', { roundId: round.id }));
    const { units } = await valueOf(a.call('reconciliation.units', { roundId: round.id }));
    expect(units.map(({ id }) => id)).toEqual(drawn);
  });

  test('refuses more than there are, and a draw where nothing is given', async () => {
    expect(await open({ work: 'codes', sourceIds: [ann], sample: { size: 6 } })).toMatchObject({
      error: {
        code: 'sample_too_large',
        message:
          '6 episodes can’t be drawn from 5 episodes agreed on in these sources; draw fewer, or choose more sources.',
      },
    });
    expect(await valueOf(a.call('rounds.list', {}))).toHaveLength(1);
    expect(await open({ work: 'both', sample: { size: 1 } })).toMatchObject({
      error: { code: 'invalid_input' },
    });
  });

  test('is told in the history, taken back and done again; the same seed draws the same again', async () => {
    await valueOf(open({ work: 'codes', sample: { size: 4, seed: 5 } }));
    const drawn = (await given(b)).map(({ id }) => id);
    await valueOf(a.call('history.undo', {}));
    expect(await valueOf(a.call('rounds.list', {}))).toHaveLength(1);
    await valueOf(a.call('history.redo', {}));
    expect((await given(b)).map(({ id }) => id)).toEqual(drawn);
    await valueOf(a.call('history.undo', {}));
    const again = await valueOf(open({ work: 'codes', sample: { size: 4, seed: 5 } }));
    expect(again.sample).toEqual({ seed: 5, size: 4, of: 10 });
    expect((await given(b)).map(({ id }) => id)).toEqual(drawn);
    const [step] = (await valueOf(a.call('history.list', {}))).actions;
    expect(step?.label).toContain('Round 2');
  });
});
