import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { importText } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let client: Client;
let first: string;

beforeEach(async () => {
  study = await studyAtHand();
  client = await study.sit('Coder A');
  first = await importText(client, 'ann.txt', 'Ann: We walk through classrooms.\n');
  await importText(client, 'ben.txt', 'Ben: I never see classrooms.\n');
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

async function indexed(): Promise<readonly unknown[]> {
  await study.close();
  const db = new Sqlite(study.file, { readonly: true });
  const rows = db.prepare('SELECT rowid, source_id FROM turn_index ORDER BY rowid').all();
  db.close();
  await study.request({ kind: 'open', file: study.file });
  client = await study.sit('Coder A');
  return rows;
}

const foundIn = async (): Promise<readonly string[]> =>
  (await valueOf(client.call('search.find', { words: 'classrooms' }))).hits.map(({ source }) => source);

test('a source that gets another title keeps its place in the index, and so do all others', async () => {
  const before = await indexed();
  await valueOf(client.call('sources.rename', { sourceId: first, title: 'Interview 1' }));
  expect(await indexed()).toEqual(before);
});

test('hits come in the order of the sources, also when one was away and came back', async () => {
  expect(await foundIn()).toEqual(['ann', 'ben']);
  await valueOf(client.call('sources.remove', { sourceId: first }));
  expect(await foundIn()).toEqual(['ben']);
  await valueOf(client.call('history.undo', {}));
  expect(await foundIn()).toEqual(['ann', 'ben']);
});
