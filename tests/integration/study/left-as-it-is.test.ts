import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WireError } from '#shared/contract/errors.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;

beforeEach(async () => {
  study = await studyAtHand();
  await importText(await study.sit('Coder A'), 'ann.txt', shortInterview);
  await study.close();
});

afterEach(async () => {
  await study.remove();
});

test('looking at a study changes no byte of it', async () => {
  const bytes = readFileSync(study.file);
  await study.request({ kind: 'open', file: study.file });
  const client = await study.sit();
  await valueOf(client.call('study.info', {}));
  await valueOf(client.call('study.check', {}));
  await valueOf(client.call('search.find', { words: 'classrooms' }));
  expect(await refusalOf(client.call('history.redo', {}))).toBe('nothing_to_redo');
  await study.close();
  expect(readFileSync(study.file)).toEqual(bytes);
});

test('a damaged study can be looked at where it is whole, and is never written to', async () => {
  const db = new Sqlite(study.file, { readonly: true });
  const page = db
    .prepare<[], number>("SELECT rootpage FROM sqlite_schema WHERE name = 'memos'")
    .pluck()
    .get();
  db.close();
  const bytes = readFileSync(study.file);
  bytes.fill(0, ((page ?? 2) - 1) * 4096, (page ?? 2) * 4096);
  writeFileSync(study.file, bytes);

  await study.request({ kind: 'open', file: study.file });
  const client = await study.sit('Coder A');
  expect(await valueOf(client.call('sources.list', {}))).toHaveLength(1);
  expect(await refusalOf(client.call('participants.add', { names: ['Ben'] }))).toBe('study_damaged');
  expect(await refusalOf(client.call('history.undo', {}))).toBe('study_damaged');
  await study.close();
  expect(readFileSync(study.file)).toEqual(bytes);
});

test('a new study takes nothing from what lies beside its name', async () => {
  const file = study.path('new.throughline');
  writeFileSync(`${file}-wal`, 'work of another study');
  const reply = await study.request({ kind: 'create', file, title: 'New', coder: 'Coder A' });
  expect(WireError.parse(reply.ok ? {} : reply.error)).toMatchObject({
    code: 'file_exists',
    message: `“${file}-wal” is there already; choose another name.`,
  });
  expect(existsSync(file)).toBe(false);
  expect(readFileSync(`${file}-wal`, 'utf8')).toBe('work of another study');
});

test('a new study needs a folder that is there', async () => {
  const file = study.path('nowhere/new.throughline');
  const reply = await study.request({ kind: 'create', file, title: 'New', coder: 'Coder A' });
  expect(WireError.parse(reply.ok ? {} : reply.error).code).toBe('folder_not_found');
  expect(existsSync(study.path('nowhere'))).toBe(false);
});

test('nothing is said to be saved in a study that was moved away while it was open, until it is back', async () => {
  await study.request({ kind: 'open', file: study.file });
  const client = await study.sit('Coder A');
  await valueOf(client.call('participants.add', { names: ['Ben'] }));
  const away = study.path('elsewhere.throughline');
  renameSync(study.file, away);
  expect(await refusalOf(client.call('participants.add', { names: ['Cleo'] }))).toBe('study_moved');
  expect(await refusalOf(client.call('history.undo', {}))).toBe('study_moved');
  copyFileSync(away, study.file);
  expect(await refusalOf(client.call('participants.add', { names: ['Cleo'] }))).toBe('study_moved');
  expect(await valueOf(client.call('participants.list', {}))).toHaveLength(2);
  renameSync(away, study.file);
  await valueOf(client.call('participants.add', { names: ['Cleo'] }));
  await study.restart();
  const names = await valueOf((await study.sit()).call('participants.list', {}));
  expect(names.map(({ name }) => name)).toEqual(['Ann', 'Ben', 'Cleo']);
});
