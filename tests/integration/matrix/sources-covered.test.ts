import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import type { MatrixLayer } from '#shared/contract/matrix.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

const zelda = shortInterview.replaceAll('Ann:', 'Zelda:');

let study: StudyAtHand;
let a: Client;
let roundId: string;

const states = async (layer: MatrixLayer): Promise<readonly (readonly string[])[]> => {
  const matrix = await valueOf(
    a.call('matrix.compute', { spec: { rows: 'source', columns: 'code', layer } }),
  );
  return matrix.cells.map((line) => line.map(({ state }) => state));
};

beforeEach(async () => {
  study = await studyAtHand();
  a = await study.sit('Coder A');
  roundId = (await valueOf(a.call('rounds.list', {})))[0]?.id ?? '';
  await importText(a, 'ann.txt', shortInterview);
  await valueOf(a.call('codes.create', { name: 'learning walks' }));
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

test.each<MatrixLayer>([{ of: 'consensus' }, { of: 'any' }])(
  'a round covers what was in the study when its coder finished, and nothing that came later ($of)',
  async (layer) => {
    expect(await states(layer)).toEqual([['not coded yet']]);
    await valueOf(a.call('rounds.finish', { roundId }));
    await importText(a, 'zelda.txt', zelda);
    expect(await states(layer)).toEqual([['absent'], ['not coded yet']]);
    await valueOf(a.call('rounds.close', { roundId }));
    expect((await states(layer)).map((line) => line[0])).toEqual(['absent', 'not coded yet']);
  },
);

test('what a coder noted as read is covered, and so is what came before they finished once more', async () => {
  await valueOf(a.call('rounds.finish', { roundId }));
  const late = await importText(a, 'zelda.txt', zelda);
  const later = await importText(a, 'yan.txt', shortInterview.replaceAll('Ann:', 'Yan:'));
  await valueOf(a.call('sources.setReading', { sourceId: late, reading: 'nothing relevant' }));
  await valueOf(a.call('sources.setReading', { sourceId: later, reading: 'reading' }));
  expect(await states({ of: 'consensus' })).toEqual([['absent'], ['absent'], ['not coded yet']]);
  await valueOf(a.call('rounds.resume', { roundId }));
  await valueOf(a.call('rounds.finish', { roundId }));
  expect(await states({ of: 'consensus' })).toEqual([['absent'], ['absent'], ['absent']]);
});

test('where only one of two coders has looked, it is a finding for anyone’s codings and not for what was agreed', async () => {
  const { id: bId } = await valueOf(a.call('coders.add', { name: 'Coder B' }));
  await valueOf(a.call('rounds.addCoder', { roundId, coderId: bId }));
  const b = await study.sit('Coder B');
  await valueOf(a.call('rounds.finish', { roundId }));
  await importText(b, 'zelda.txt', zelda);
  await valueOf(b.call('rounds.finish', { roundId }));
  await valueOf(a.call('rounds.compare', { roundId }));
  expect(await states({ of: 'any' })).toEqual([['absent'], ['absent']]);
  expect(await states({ of: 'coder', coderId: bId })).toEqual([['absent'], ['absent']]);
  expect(await states({ of: 'consensus' })).toEqual([[], []]);
  await valueOf(a.call('codes.create', { name: 'planning' }));
  expect(await states({ of: 'consensus' })).toEqual([['absent'], ['not coded yet']]);
});
