import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSample } from '#electron/sample/build-sample.ts';
import { takeSeat } from '#electron/sample/seats.ts';
import { StudyWorker } from '#electron/worker/client.ts';
import type { Client } from '#shared/contract/client.ts';
import type { Code } from '#shared/contract/codebook.ts';
import { tableRows } from '#tests/support/studies/table-rows.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

const folder = temporaryFolder();
const file = folder.path('sample.throughline');
let worker: StudyWorker;
let client: Client;

beforeAll(async () => {
  worker = new StudyWorker();
  expect((await buildSample(worker, file)).ok).toBe(true);
  client = await takeSeat(worker, 'Coder A');
}, 60_000);

afterAll(async () => {
  await worker.close();
  folder.remove();
});

const consensusCodes = async (): Promise<readonly Code[]> =>
  (await valueOf(client.call('codes.list', { of: 'consensus' }))).filter(({ kind }) => kind === 'code');

const current = (codes: readonly Code[]): readonly Code[] =>
  codes.filter(({ retiredAt }) => retiredAt === null);

/** Every row of the study, which is closed for a moment. */
async function rows(): Promise<Record<string, string[]>> {
  await worker.close();
  const all = tableRows(file);
  worker = new StudyWorker();
  expect((await worker.open(file)).ok).toBe(true);
  client = await takeSeat(worker, 'Coder A');
  return all;
}

/** The codebook and what is coded with it, as anyone reads it. */
const book = async (): Promise<unknown> => ({
  codes: await valueOf(client.call('codes.list', { of: 'all' })),
  counts: await valueOf(client.call('codes.counts', { of: 'all' })),
  matrix: await valueOf(client.call('matrix.compute', { spec: {} })),
});

/** What was coded, whatever it is called: each stretch with who coded it, or which decision put it there. */
async function stretches(): Promise<readonly string[]> {
  const consensus = await valueOf(client.call('codings.list', { reading: { of: 'consensus' } }));
  const coders = await valueOf(client.call('coders.list', {}));
  const own = [];
  for (const { id } of coders) {
    own.push(...(await valueOf(client.call('codings.list', { reading: { of: 'coder', coderId: id } }))));
  }
  return [...consensus, ...own]
    .map(({ sourceId, start, end, coderId, decisionId }) =>
      [sourceId, start, end, coderId, decisionId].join(' '),
    )
    .toSorted();
}

const take = async (direction: 'history.undo' | 'history.redo', steps: number): Promise<void> => {
  for (let step = 0; step < steps; step += 1) {
    await valueOf(client.call(direction, {}));
  }
};

describe('merging and splitting the codes of the sample study', () => {
  test('twenty codes are merged and split again: no stretch is lost, undo gives the same study row for row, and so does redo', async () => {
    const before = await rows();
    await valueOf(client.call('codes.create', { name: 'a twentieth code' }));
    const coded = await stretches();
    const agreement = await valueOf(client.call('agreement.ofRound', {}));
    const published = await valueOf(client.call('matrix.compute', { spec: {} }));
    let steps = 1;

    const twenty = current(await consensusCodes()).slice(0, 20);
    expect(twenty).toHaveLength(20);
    const kept = new Set<string>();
    const foretold: unknown[] = [];
    const came: unknown[] = [];
    for (const [index, code] of twenty.entries()) {
      const into = twenty[index - (index % 5)];
      if (into !== undefined && into.id !== code.id) {
        const preview = await valueOf(
          client.call('codes.previewMerge', { codeIds: [code.id], intoId: into.id }),
        );
        await valueOf(client.call('codes.merge', { codeIds: [code.id], intoId: into.id }));
        steps += 1;
        const counts = await valueOf(client.call('codes.counts', { of: 'mine' }));
        const count = counts.find(({ codeId }) => codeId === into.id);
        foretold.push({ codeId: into.id, ...preview.after });
        came.push(count ?? { codeId: into.id, codings: 0, episodes: 0, participants: 0 });
        kept.add(into.id);
      }
    }
    expect(kept.size).toBe(4);
    expect(came).toEqual(foretold);
    const merged = await stretches();
    expect(new Set(merged)).toEqual(new Set(coded));

    for (const codeId of kept) {
      const { codings } = await valueOf(client.call('codes.dealable', { codeId }));
      const parts = [0, 1, 2, 3].flatMap((part) => {
        const codingIds = codings.flatMap(({ codingId }, index) => (index % 5 === part ? [codingId] : []));
        return codingIds.length === 0 ? [] : [{ into: { name: `part ${part} of ${codeId}` }, codingIds }];
      });
      const split = await valueOf(client.call('codes.split', { codeId, parts }));
      steps += 1;
      expect(split.moved).toBe(parts.reduce((sum, { codingIds }) => sum + codingIds.length, 0));
      expect(split.together).toBe(0);
    }
    expect(await stretches()).toEqual(merged);

    // What coders did, and how far they agreed before they talked, is what it was.
    expect(await valueOf(client.call('agreement.ofRound', {}))).toEqual(agreement);
    const matrix = await valueOf(client.call('matrix.compute', { spec: {} }));
    expect(matrix.rows).toEqual(published.rows);

    const after = await rows();
    expect((await valueOf(client.call('study.check', {}))).checks.filter(({ ok }) => !ok)).toEqual([]);
    await take('history.undo', steps);
    expect(await rows()).toEqual(before);
    await take('history.redo', steps);
    expect(await rows()).toEqual(after);
    await take('history.undo', steps);
  }, 120_000);

  test('a merge moves what was agreed, leaves what coders did and decided, and both codes tell of it', async () => {
    const codes = current(await consensusCodes());
    const [into, from] = codes;
    const counts = await valueOf(client.call('codes.counts', { of: 'consensus' }));
    const used = (code: Code | undefined): number =>
      counts.find(({ codeId }) => codeId === code?.id)?.codings ?? 0;
    const ids = { codeIds: [from?.id ?? ''], intoId: into?.id ?? '' };
    const preview = await valueOf(client.call('codes.previewMerge', ids));
    expect(preview.moved).toBe(used(from));
    expect(preview.decisions).toBeGreaterThan(0);
    expect(preview.staying).toEqual([from?.name]);
    const code = await valueOf(
      client.call('codes.merge', { ...ids, name: 'going into rooms', whenNot: 'A visit without a coach.' }),
    );
    expect(code).toMatchObject({
      id: into?.id,
      name: 'going into rooms',
      whenNot: 'A visit without a coach.',
    });
    const after = await valueOf(client.call('codes.counts', { of: 'consensus' }));
    expect(after.find(({ codeId }) => codeId === into?.id)?.codings).toBe(
      used(into) + used(from) - preview.together,
    );
    expect(after.find(({ codeId }) => codeId === from?.id)?.codings ?? 0).toBe(0);

    const beneath = (await consensusCodes()).find(({ id }) => id === from?.id);
    expect(beneath).toMatchObject({ parentId: into?.id, mergedIntoId: into?.id });
    expect(beneath?.retiredAt).not.toBeNull();
    const [last, ...earlier] = await valueOf(client.call('codes.lineage', { codeId: into?.id ?? '' }));
    expect(new Set([last?.kind, earlier[0]?.kind])).toEqual(new Set(['defined', 'renamed']));
    expect(earlier).toContainEqual(
      expect.objectContaining({
        kind: 'merged from',
        otherName: from?.name,
        otherId: from?.id,
        codings: used(from),
        by: 'Coder A',
      }),
    );
    const told = await valueOf(client.call('codes.lineage', { codeId: from?.id ?? '' }));
    expect(told[0]).toMatchObject({ kind: 'merged into', otherName: into?.name });
    expect(told.at(-1)).toMatchObject({ kind: 'created' });

    // A coder's layer shows the coder's own codes as what they stand for now.
    const [coder] = await valueOf(client.call('coders.list', {}));
    const matrix = await valueOf(
      client.call('matrix.compute', {
        spec: { columns: 'code', layer: { of: 'coder', coderId: coder?.id ?? '' } },
      }),
    );
    expect(matrix.columns.map(({ id }) => id)).not.toContain(from?.id);
    const column = matrix.columns.findIndex(({ id }) => id === into?.id);
    const evidence = await valueOf(
      client.call('matrix.evidence', {
        spec: { columns: 'code', layer: { of: 'coder', coderId: coder?.id ?? '' } },
        rowId: null,
        columnId: into?.id ?? '',
      }),
    );
    expect(evidence.length > 0).toBe((matrix.columnTotals[column] ?? 0) > 0);

    expect(await refusalOf(client.call('codes.retire', { codeIds: [from?.id ?? ''], retired: false }))).toBe(
      'code_retired',
    );
    expect(await refusalOf(client.call('codes.move', { codeIds: [from?.id ?? ''], parentId: null }))).toBe(
      'code_retired',
    );
    await take('history.undo', 1);
    expect((await valueOf(client.call('codes.lineage', { codeId: into?.id ?? '' })))[0]?.kind).not.toBe(
      'renamed',
    );
  });

  test('themes are merged with what is below them, also into a code that lay below', async () => {
    const before = await book();
    const themes = (await valueOf(client.call('codes.list', { of: 'consensus' }))).filter(
      ({ kind }) => kind === 'theme',
    );
    const [one, two, three] = themes;
    await valueOf(client.call('codes.move', { codeIds: [three?.id ?? ''], parentId: one?.id ?? '' }));
    const below = await valueOf(
      client.call('codes.previewMerge', { codeIds: [one?.id ?? '', two?.id ?? ''], intoId: three?.id ?? '' }),
    );
    expect(below.below.length).toBeGreaterThan(1);
    await valueOf(
      client.call('codes.merge', { codeIds: [one?.id ?? '', two?.id ?? ''], intoId: three?.id ?? '' }),
    );
    const codes = await valueOf(client.call('codes.list', { of: 'consensus' }));
    expect(codes.find(({ id }) => id === three?.id)?.parentId).toBeNull();
    expect(codes.filter(({ parentId }) => parentId === three?.id).map(({ name }) => name)).toEqual(
      expect.arrayContaining(below.below),
    );
    const [code] = codes.filter(({ kind, retiredAt }) => kind === 'code' && retiredAt === null);
    expect(
      await refusalOf(client.call('codes.merge', { codeIds: [code?.id ?? ''], intoId: three?.id ?? '' })),
    ).toBe('kinds_differ');
    await take('history.undo', 2);
    expect(await book()).toEqual(before);
  });

  test('codes are retired, recoloured and removed together, each one step', async () => {
    const before = await book();
    const theme = (await valueOf(client.call('codes.list', { of: 'consensus' }))).find(
      ({ kind }) => kind === 'theme',
    );
    const codeIds = [theme?.id ?? ''];
    await valueOf(client.call('codes.retire', { codeIds, retired: true }));
    const retired = (await valueOf(client.call('codes.list', { of: 'consensus' }))).filter(
      ({ retiredAt }) => retiredAt !== null,
    );
    expect(retired.length).toBeGreaterThan(1);
    const [inside] = retired.filter(({ kind }) => kind === 'code');
    await valueOf(client.call('codes.retire', { codeIds: [inside?.id ?? ''], retired: false }));
    const still = (await valueOf(client.call('codes.list', { of: 'consensus' }))).filter(
      ({ retiredAt }) => retiredAt !== null,
    );
    expect(still).toHaveLength(retired.length - 2);
    const all = current(await consensusCodes()).map(({ id }) => id);
    const coloured = await valueOf(client.call('codes.recolour', { codeIds: all, hue: 3 }));
    expect(new Set(coloured.map(({ hue }) => hue))).toEqual(new Set([3]));
    expect(await refusalOf(client.call('codes.removeUnused', { codeIds: all }))).toBe('in_use');
    const { id } = await valueOf(client.call('codes.create', { name: 'never used' }));
    const { removed, kept } = await valueOf(client.call('codes.removeUnused', { codeIds: [id, ...all] }));
    expect(removed).toEqual([id]);
    expect(new Set(kept)).toEqual(new Set(all));
    await take('history.undo', 5);
    expect(await book()).toEqual(before);
  });
});
