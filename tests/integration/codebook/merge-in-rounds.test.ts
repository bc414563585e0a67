import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { tableRows } from '#tests/support/studies/table-rows.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let a: Client;
let sourceId: string;

const at = (words: string): { start: number; end: number } => {
  const start = shortInterview.indexOf(words);
  return { start, end: start + words.length };
};

beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  sourceId = await importText(a, 'ann.txt', shortInterview);
});

afterEach(async () => {
  expect(study.mistakes).toEqual([]);
  await study.remove();
});

async function code(client: Client, words: string, newCode: string): Promise<{ codeId: string; id: string }> {
  const known = (await valueOf(client.call('codes.list', {}))).find(({ name }) => name === newCode);
  const { coding } = await valueOf(
    client.call('codings.apply', {
      sourceId,
      ...at(words),
      ...(known === undefined ? { newCode } : { codeId: known.id }),
    }),
  );
  return { codeId: coding.codeId, id: coding.id };
}

describe('in a coder’s own codebook', () => {
  test('codings of one stretch become one, what led to the one that goes leads to the other, and undo gives all back', async () => {
    const walks = await code(a, 'walk through classrooms', 'walks');
    const visits = await code(a, 'walk through classrooms', 'visits');
    await code(a, 'compare notes', 'visits');
    await valueOf(
      a.call('memos.write', { about: { kind: 'code', id: visits.codeId }, title: 'On visits', text: 'x' }),
    );
    await study.close();
    const before = tableRows(study.file);
    await study.request({ kind: 'open', file: study.file });
    a = await study.sit('Coder A');

    const ids = { codeIds: [visits.codeId], intoId: walks.codeId };
    const preview = await valueOf(a.call('codes.previewMerge', ids));
    expect(preview).toMatchObject({ moved: 2, together: 1, kept: 0, staying: [], memos: 1 });
    expect(preview.after).toEqual({ codings: 2, episodes: 0, participants: 1 });
    await valueOf(a.call('codes.merge', ids));
    expect(await valueOf(a.call('codes.list', {}))).toHaveLength(1);
    expect(await valueOf(a.call('codings.list', {}))).toHaveLength(2);
    const [memo] = await valueOf(a.call('memos.list', {}));
    expect(memo?.about).toEqual({ kind: 'code', id: walks.codeId });
    const [event] = await valueOf(a.call('codes.lineage', { codeId: walks.codeId }));
    expect(event).toMatchObject({ kind: 'merged from', otherName: 'visits', otherId: null, codings: 2 });

    await valueOf(a.call('history.undo', {}));
    await study.close();
    expect(tableRows(study.file)).toEqual(before);
  });

  test('a code that was merged into another and then merged on tells of both', async () => {
    const one = await code(a, 'every Monday', 'one');
    const two = await code(a, 'over coffee', 'two');
    const three = await code(a, 'two days', 'three');
    await valueOf(a.call('codes.merge', { codeIds: [one.codeId], intoId: two.codeId }));
    await valueOf(a.call('codes.merge', { codeIds: [two.codeId], intoId: three.codeId, name: 'one' }));
    const told = await valueOf(a.call('codes.lineage', { codeId: three.codeId }));
    expect(
      told.filter(({ kind }) => kind === 'merged from').map(({ otherName, codings }) => [otherName, codings]),
    ).toEqual([
      ['two', 2],
      ['one', 1],
    ]);
  });

  test('a question that was kept and asks for the merged code finds what is coded with the other', async () => {
    const walks = await code(a, 'walk through classrooms', 'walks');
    const visits = await code(a, 'compare notes', 'visits');
    await valueOf(
      a.call('queries.save', { name: 'visits', spec: { lines: [{ codeIds: [visits.codeId] }] } }),
    );
    const merge = { codeIds: [visits.codeId], intoId: walks.codeId };
    expect(await valueOf(a.call('codes.previewMerge', merge))).toMatchObject({
      staying: ['visits'],
      queries: ['visits'],
    });
    await valueOf(a.call('codes.merge', merge));
    const [query] = await valueOf(a.call('queries.list', {}));
    const found = await valueOf(a.call('queries.run', { spec: query?.spec ?? { lines: [] } }));
    expect(found.quotations.map(({ quotation }) => quotation)).toEqual([
      'walk through classrooms',
      'compare notes',
    ]);
  });

  test('only what is there, once, can be dealt out, to codes of the same book that are in use', async () => {
    const walks = await code(a, 'walk through classrooms', 'walks');
    const notes = await code(a, 'compare notes', 'notes');
    const split = (into: { codeId: string } | { name: string }, ...codingIds: string[]) =>
      a.call('codes.split', { codeId: walks.codeId, parts: [{ into, codingIds }] });
    expect(await refusalOf(split({ name: 'part' }, notes.id))).toBe('not_found');
    expect(await refusalOf(split({ name: 'part' }, walks.id, walks.id))).toBe('invalid_input');
    expect(await refusalOf(split({ codeId: walks.codeId }, walks.id))).toBe('invalid_input');
    expect(await refusalOf(split({ name: 'notes' }, walks.id))).toBe('name_taken');
    await valueOf(a.call('codes.retire', { codeIds: [notes.codeId], retired: true }));
    expect(await refusalOf(split({ codeId: notes.codeId }, walks.id))).toBe('code_retired');
    expect(
      await refusalOf(a.call('codings.apply', { sourceId, ...at('two days'), codeId: notes.codeId })),
    ).toBe('code_retired');
    expect(await refusalOf(a.call('codes.merge', { codeIds: [walks.codeId], intoId: walks.codeId }))).toBe(
      'invalid_input',
    );
    await valueOf(split({ name: 'part' }, walks.id));
    const told = await valueOf(a.call('codes.lineage', { codeId: walks.codeId }));
    expect(told[0]).toMatchObject({ kind: 'split into', otherName: 'part', codings: 1 });
  });

  test('once a round of one is closed, its codings stay as they were made and count for the code that stays', async () => {
    const walks = await code(a, 'walk through classrooms', 'walks');
    const visits = await code(a, 'compare notes', 'visits');
    const [round] = await valueOf(a.call('rounds.list', {}));
    await valueOf(a.call('sources.setReading', { sourceId, reading: 'read' }));
    await valueOf(a.call('rounds.finish', { roundId: round?.id ?? '' }));
    await valueOf(a.call('rounds.close', { roundId: round?.id ?? '' }));
    const ids = { codeIds: [visits.codeId], intoId: walks.codeId };
    expect(await valueOf(a.call('codes.previewMerge', ids))).toMatchObject({
      moved: 0,
      kept: 1,
      keptIn: ['Round 1'],
      staying: ['visits'],
      after: { codings: 2 },
    });
    await valueOf(a.call('codes.merge', ids));
    const counts = await valueOf(a.call('codes.counts', { of: 'consensus' }));
    expect(counts.find(({ codeId }) => codeId === walks.codeId)?.codings).toBe(2);
    const codings = await valueOf(a.call('codings.list', { reading: { of: 'consensus' } }));
    expect(codings.map(({ codeId }) => codeId).toSorted()).toEqual([walks.codeId, visits.codeId].toSorted());
    const matrix = await valueOf(
      a.call('matrix.compute', { spec: { rows: 'source', columns: 'code', cells: 'codings' } }),
    );
    expect(matrix.columns.map(({ label }) => label)).toEqual(['walks']);
    expect(matrix.total).toBe(2);
    const { held } = await valueOf(a.call('codes.dealable', { codeId: walks.codeId }));
    expect(held).toEqual([{ round: 'Round 1', state: 'closed', count: 1 }]);
    const parts = [{ into: { name: 'part' }, codingIds: [walks.id] }];
    expect(await refusalOf(a.call('codes.split', { codeId: walks.codeId, parts }))).toBe('round_not_open');
  });
});

describe('of the study’s codes, while two coders code apart', () => {
  let b: Client;
  let roundId: string;
  const ids = { walks: '', visits: '' };

  beforeEach(async () => {
    const coder = await valueOf(a.call('coders.add', { name: 'Coder B' }));
    const [round] = await valueOf(a.call('rounds.list', {}));
    roundId = round?.id ?? '';
    await valueOf(a.call('rounds.change', { roundId, codebook: 'study' }));
    await valueOf(a.call('rounds.addCoder', { roundId, coderId: coder.id }));
    b = await study.sit('Coder B');
    ids.walks = (await valueOf(a.call('codes.create', { name: 'walks' }))).id;
    ids.visits = (await valueOf(a.call('codes.create', { name: 'visits' }))).id;
  });

  test('a merge moves one’s own codings, leaves the other’s, tells nothing of them, and both mean one code when compared', async () => {
    const merge = { codeIds: [ids.visits], intoId: ids.walks };
    const unseen = await valueOf(a.call('codes.previewMerge', merge));
    await code(b, 'walk through classrooms', 'visits');
    expect(await valueOf(a.call('codes.previewMerge', merge))).toEqual(unseen);
    await code(a, 'walk through classrooms', 'visits');
    await valueOf(a.call('codes.merge', merge));

    expect((await valueOf(a.call('codings.list', {}))).map(({ codeId }) => codeId)).toEqual([ids.walks]);
    expect((await valueOf(b.call('codings.list', {}))).map(({ codeId }) => codeId)).toEqual([ids.visits]);
    const counted = await valueOf(b.call('codes.counts', {}));
    expect(counted.find(({ codeId }) => codeId === ids.walks)?.codings).toBe(1);
    const told = await valueOf(b.call('codes.lineage', { codeId: ids.walks }));
    expect(told[0]).toMatchObject({ kind: 'merged from', otherName: 'visits', codings: null });
    expect(await valueOf(b.call('codes.users', {}))).toContainEqual({
      codeId: ids.walks,
      coderIds: [expect.any(String)],
    });
    expect(await refusalOf(b.call('codings.apply', { sourceId, ...at('coffee'), codeId: ids.visits }))).toBe(
      'code_retired',
    );

    for (const client of [a, b]) {
      await valueOf(client.call('rounds.finish', { roundId }));
    }
    await valueOf(a.call('rounds.compare', { roundId }));
    const { units } = await valueOf(a.call('reconciliation.units', { roundId }));
    expect(units.map(({ kind }) => kind)).toEqual(['agreed']);
    await valueOf(a.call('reconciliation.carryAgreed', { roundId }));
    const agreed = await valueOf(a.call('codings.list', { reading: { of: 'consensus' } }));
    expect(agreed.map(({ codeId }) => codeId)).toEqual([ids.walks]);
    const parts = [{ into: { name: 'part' }, codingIds: agreed.map(({ id }) => id) }];
    expect(await refusalOf(a.call('codes.split', { codeId: ids.walks, parts }))).toBe('round_being_compared');
  });

  test('how far they agreed in a round that is closed is not changed by what is merged later', async () => {
    await code(a, 'walk through classrooms', 'walks');
    await code(b, 'walk through classrooms', 'visits');
    await code(a, 'compare notes', 'walks');
    await code(b, 'compare notes', 'walks');
    for (const client of [a, b]) {
      await valueOf(client.call('rounds.finish', { roundId }));
    }
    await valueOf(a.call('rounds.compare', { roundId }));
    const { units } = await valueOf(a.call('reconciliation.units', { roundId }));
    for (const { id } of units) {
      await valueOf(a.call('reconciliation.decide', { roundId, unitId: id, outcome: 'both' }));
    }
    await valueOf(a.call('rounds.close', { roundId }));
    const before = await valueOf(a.call('agreement.ofRound', { roundId }));
    await valueOf(a.call('codes.merge', { codeIds: [ids.visits], intoId: ids.walks }));
    expect(await valueOf(a.call('agreement.ofRound', { roundId }))).toEqual(before);
    const matrix = await valueOf(
      a.call('matrix.compute', {
        spec: { rows: 'source', columns: 'code', cells: 'codings', layer: { of: 'any' } },
      }),
    );
    expect([matrix.columns.map(({ label }) => label), matrix.total]).toEqual([['walks'], 4]);
  });
});
