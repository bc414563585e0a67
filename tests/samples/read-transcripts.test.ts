import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import WordExtractor from 'word-extractor';
import { readTranscript } from '#electron/importers/read-transcript.ts';
import { isSafeAnchor } from '#shared/text/graphemes.ts';
import { expectedTranscripts } from './expected-transcripts.ts';
import { expectedInterviewers } from './expected/interviewers.ts';
import { findDifferences } from './find-differences.ts';
import { samplesFolder } from './samples-folder.ts';

const folder = samplesFolder;

test('the samples are there', () => {
  expect(
    existsSync(folder),
    `Set THROUGHLINE_SAMPLES to the folder of the transcripts: ${folder} is missing`,
  ).toBe(true);
});

const found = globSync('**/*.{txt,md,docx,doc,odt,rtf,html,vtt,srt,sbv,sub,rt,csv,tsv,xlsx,pdf}', {
  cwd: folder,
})
  .map((file) => file.split(sep).join('/').normalize('NFC'))
  .filter((file) => dirname(file) !== '.' && !file.startsWith('audio/'))
  .toSorted();

test('every transcript is in the table, and every line of the table is there', () => {
  expect(found).toEqual([...expectedTranscripts.keys()].toSorted());
});

describe.each([...expectedTranscripts])('%s', (file, expected) => {
  const bytes = (): Uint8Array => readFileSync(join(folder, file));

  test('is read as a person reads it', async () => {
    expect(await findDifferences(file, bytes(), expected)).toEqual([]);
  });

  test('has turns in order, apart and safe', async () => {
    const read = await readTranscript({ name: file, bytes: bytes() });
    if (!read.ok) throw new Error(read.error.message);
    const { text, turns } = read.value;
    expect(turns.every((turn) => isSafeAnchor(text, turn))).toBe(true);
    expect(turns.every(({ start }, at) => start >= (turns[at - 1]?.end ?? 0))).toBe(true);
  });
});

test.each(Object.entries(expectedInterviewers))('in %s those ask who ask: %j', async (file, labels) => {
  const read = await readTranscript({ name: file, bytes: readFileSync(join(folder, file)) });
  if (!read.ok) throw new Error(read.error.message);
  const asking = read.value.speakers.filter(({ role }) => role === 'interviewer');
  expect(asking.map(({ label }) => label)).toEqual(labels);
});

const documents = [...expectedTranscripts.keys()].filter((file) => file.endsWith('.docx'));

test.each(documents)('%s has the letters that mammoth reads', async (file) => {
  const buffer = readFileSync(join(folder, file));
  const read = await readTranscript({ name: file, bytes: buffer });
  if (!read.ok) throw new Error(read.error.message);
  const { value } = await mammoth.extractRawText({ buffer });
  expect(read.value.text.replaceAll(/\s/g, '')).toBe(value.replaceAll(/\s/g, ''));
});

const oldDocuments = [...expectedTranscripts].flatMap(([file, { format }]) =>
  format === 'doc' ? [file] : [],
);

test.each(oldDocuments)('%s has the letters that word-extractor reads', async (file) => {
  const buffer = readFileSync(join(folder, file));
  const read = await readTranscript({ name: file, bytes: buffer });
  if (!read.ok) throw new Error(read.error.message);
  const document = await new WordExtractor().extract(buffer);
  const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  expect(lettersOf(read.value.text)).toBe(lettersOf(document.getBody()));
});
