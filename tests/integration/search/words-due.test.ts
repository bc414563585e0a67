import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

/** Long enough that not all of its words are indexed before the study is put away. */
const paragraph = `Ann: ${'We walk through classrooms together and talk about them afterwards. '.repeat(40)}\n\n`;
const parts = 3;
const long = paragraph.repeat(300);

let study: StudyAtHand;
let client: Client;

beforeEach(async () => {
  study = await studyAtHand();
  client = await study.sit('Coder A');
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

async function importLong(): Promise<void> {
  const files = [];
  for (let part = 0; part < parts; part += 1) {
    const name = `part-${part}.txt`;
    const text = `${long}Interviewer: And then?\n\nAnn: The needle of part ${part}.\n`;
    files.push({ name, bytesId: await client.putBytes(name, new TextEncoder().encode(text)) });
  }
  await valueOf(client.call('sources.import', { files }));
}

async function reopen(): Promise<void> {
  await study.request({ kind: 'open', file: study.file });
  client = await study.sit('Coder A');
}

const needles = async (): Promise<number> =>
  (await valueOf(client.call('search.find', { words: 'needle' }))).turns;

function due(): number {
  const db = new Sqlite(study.file, { readonly: true });
  try {
    return db.prepare<[], number>('SELECT count(*) FROM words_due').pluck().get() ?? 0;
  } finally {
    db.close();
  }
}

test('a search finds everything in what was imported just before it', async () => {
  await importLong();
  expect(await needles()).toBe(parts);
  await study.close();
  expect(due()).toBe(0);
});

test('words that were not indexed before the study was put away are indexed when it is open again', async () => {
  await importLong();
  await study.close();
  expect(due()).toBe(parts);
  await reopen();
  expect((await valueOf(client.call('study.check', {}))).clean).toBe(true);
  expect(await needles()).toBe(parts);
  expect((await valueOf(client.call('study.check', {}))).clean).toBe(true);
});

test('an import that is taken back leaves nothing to index, and comes back with its words', async () => {
  await importLong();
  await valueOf(client.call('history.undo', {}));
  expect(await needles()).toBe(0);
  await valueOf(client.call('history.redo', {}));
  expect(await needles()).toBe(parts);
});

test('a coder goes on with the study while words are indexed', async () => {
  await importLong();
  const names = Array.from({ length: 20 }, (_, index) => `Person ${index}`);
  for (const name of names) {
    await valueOf(client.call('participants.add', { names: [name] }));
  }
  expect(await needles()).toBe(parts);
});

test('a check tells of words that are missing from the index', async () => {
  const bytesId = await client.putBytes('ann.txt', new TextEncoder().encode('Ann: In classrooms.\n'));
  await valueOf(client.call('sources.import', { files: [{ bytesId, name: 'ann.txt' }] }));
  await study.close();
  const db = new Sqlite(study.file);
  db.exec('DELETE FROM turn_words');
  db.close();
  await reopen();
  const { checks } = await valueOf(client.call('study.check', {}));
  expect(checks.filter(({ ok }) => !ok).map(({ detail }) => detail)).toEqual([
    'ann is not fully in the search index',
  ]);
});
