import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import type { ImportedFile } from '#shared/contract/sources.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { tableRows } from '#tests/support/studies/table-rows.ts';
import { damagedFiles, type DamagedFile } from '#tests/support/transcripts/damaged-files.ts';
import { valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;
let client: Client;
let damaged: readonly DamagedFile[];
let rows: Record<string, string[]>;

beforeAll(async () => {
  study = await studyAtHand();
  await importText(await study.sit('Coder A'), 'ann.txt', shortInterview);
  await study.close();
  rows = tableRows(study.file);
  await study.request({ kind: 'open', file: study.file });
  client = await study.sit('Coder A');
  damaged = damagedFiles();
});

afterAll(async () => {
  await study.remove();
});

async function bring(files: readonly DamagedFile[]): Promise<readonly ImportedFile[]> {
  const sent = [];
  for (const { name, bytes } of files) {
    sent.push({ name, bytesId: await client.putBytes(name, bytes) });
  }
  return valueOf(client.call('sources.import', { files: sent }));
}

/** What is wrong with what was said of a file; null when it is one sentence that names it. */
function objection(file: ImportedFile | undefined, { name }: DamagedFile): string | null {
  const sentence = file?.error?.message ?? '';
  const isOne = /^“[^”]+” [^\n]+[^.]\.$/u.test(sentence) && !sentence.includes('. ');
  const isRight = file?.ok === false && file.error?.code !== 'internal' && sentence.startsWith(`“${name}”`);
  return isOne && isRight ? null : `${name}: ${file?.ok === true ? 'went in' : sentence}`;
}

const historyLength = async (): Promise<number> => (await valueOf(client.call('history.list', {}))).total;

test('two hundred damaged files in one go each get one sentence', async () => {
  expect(damaged.length).toBeGreaterThanOrEqual(200);
  const told = await bring(damaged);
  expect(damaged.flatMap((file, index) => objection(told[index], file) ?? [])).toEqual([]);
  expect(study.mistakes).toEqual([]);
});

test('one by one they say the same, and the study has every row that it had, and none more', async () => {
  const before = await historyLength();
  for (const file of damaged) {
    const [told] = await bring([file]);
    expect(objection(told, file)).toBeNull();
  }
  expect(await historyLength()).toBe(before);
  await study.close();
  expect(tableRows(study.file)).toEqual(rows);
  expect(study.mistakes).toEqual([]);
});
