import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import type { MatrixLayer } from '#shared/contract/matrix.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let a: Client;
let b: Client;
let aId: string;
let bId: string;
let roundId: string;
let sourceId: string;

const walks = shortInterview.indexOf('We walk');

const spec = (layer: MatrixLayer): { columns: 'code'; layer: MatrixLayer } => ({ columns: 'code', layer });

/** The cells of the one participant. */
const cellsFor = async (asking: Client, layer: MatrixLayer): Promise<unknown> =>
  (await valueOf(asking.call('matrix.compute', { spec: spec(layer) }))).cells[0];

async function codeAsB(): Promise<void> {
  await valueOf(
    b.call('codings.apply', { sourceId, start: walks, end: walks + 20, newCode: 'learning walks' }),
  );
}

beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  aId = (await valueOf(a.call('coders.list', {})))[0]?.id ?? '';
  bId = (await valueOf(a.call('coders.add', { name: 'Coder B' }))).id;
  roundId = (await valueOf(a.call('rounds.list', {})))[0]?.id ?? '';
  await valueOf(a.call('rounds.addCoder', { roundId, coderId: bId }));
  b = await study.sit('Coder B');
  sourceId = await importText(a, 'ann.txt', shortInterview);
  await valueOf(a.call('codes.create', { name: 'planning' }));
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

test('another coder’s layer is refused while their only round is open, whether they have coded or not', async () => {
  const layer: MatrixLayer = { of: 'coder', coderId: bId };
  const nobody = await study.sit();
  const ask = async (asking: Client): Promise<readonly unknown[]> => {
    const refused = await asking.call('matrix.compute', { spec: spec(layer) });
    const other = { spec: spec(layer), rowId: null, columnId: null };
    expect(await refusalOf(asking.call('matrix.evidence', other))).toBe('layer_sealed');
    expect(await refusalOf(asking.call('matrix.export', { spec: spec(layer), format: 'csv' }))).toBe(
      'layer_sealed',
    );
    return [refused];
  };
  const before = [await ask(a), await ask(nobody)];
  await codeAsB();
  await valueOf(b.call('rounds.finish', { roundId }));
  expect([await ask(a), await ask(nobody)]).toEqual(before);
  expect(before[0]).toEqual([
    {
      ok: false,
      error: { code: 'layer_sealed', message: 'Coder B’s codings are sealed while Round 1 is open.' },
    },
  ]);
});

test('a coder sees the own layer, and in anyone’s no cell as absent that another’s work could fill', async () => {
  await valueOf(a.call('rounds.finish', { roundId }));
  expect(await cellsFor(a, { of: 'coder', coderId: aId })).toEqual([{ value: 0, state: 'absent' }]);
  expect(await cellsFor(a, { of: 'any' })).toEqual([{ value: 0, state: 'sealed' }]);
  await codeAsB();
  expect(await cellsFor(a, { of: 'any' })).toEqual([{ value: 0, state: 'sealed' }]);
  await valueOf(b.call('rounds.finish', { roundId }));
  await valueOf(a.call('rounds.compare', { roundId }));
  expect(await cellsFor(a, { of: 'coder', coderId: bId })).toEqual([
    { value: 0, state: 'absent' },
    { value: 1, state: 'present' },
  ]);
});

test('of a coder with work in an earlier round that is shown, and the rest is sealed', async () => {
  await codeAsB();
  for (const coder of [a, b]) {
    await valueOf(coder.call('rounds.finish', { roundId }));
  }
  await valueOf(a.call('rounds.compare', { roundId }));
  const codes = await valueOf(a.call('codes.list', { of: 'all' }));
  await valueOf(
    a.call('reconciliation.decideCodes', {
      roundId,
      codeIds: codes.map(({ id }) => id),
      into: { name: 'Walks' },
      reason: 'One idea',
    }),
  );
  const { units } = await valueOf(a.call('reconciliation.units', { roundId }));
  for (const { id: unitId } of units) {
    await valueOf(
      a.call('reconciliation.decide', { roundId, unitId, outcome: 'neither', reason: 'Said in passing' }),
    );
  }
  await valueOf(a.call('rounds.close', { roundId }));
  await valueOf(
    a.call('rounds.open', { name: 'Round 2', work: 'codes', codebook: 'study', coderIds: [bId] }),
  );
  await valueOf(a.call('codes.create', { name: 'Plans' }));
  const layer: MatrixLayer = { of: 'coder', coderId: bId };
  const shown = [
    { value: 1, state: 'present' },
    { value: 0, state: 'sealed' },
  ];
  expect(await cellsFor(a, layer)).toEqual(shown);
  expect(await cellsFor(b, layer)).toEqual([shown[0], { value: 0, state: 'absent' }]);
  expect(await cellsFor(a, { of: 'any' })).toEqual(shown);
  expect(await cellsFor(a, { of: 'consensus' })).toEqual([
    { value: 0, state: 'absent' },
    { value: 0, state: 'absent' },
  ]);
});
