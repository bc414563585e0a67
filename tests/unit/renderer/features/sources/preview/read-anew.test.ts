import { expect, test } from 'vitest';
import { readAnew } from '#renderer/features/sources/preview/read-anew.ts';
import type { PreviewedFile, PreviewedSpeaker } from '#shared/contract/import.ts';

const voice = (label: string, slipOf: string | null = null): PreviewedSpeaker => ({
  label,
  role: 'unknown',
  turns: 1,
  words: 1,
  sample: '',
  participant: null,
  participantId: null,
  slipOf,
  slipReason: slipOf === null ? null : `“${label}” is “${slipOf}”.`,
});

const file = (alike: string, speakers: readonly PreviewedSpeaker[]): PreviewedFile => ({
  bytesId: 'one',
  file: 'one.txt',
  ok: true,
  title: 'one',
  format: 'txt',
  encoding: 'utf-8',
  reading: { encoding: null, convention: null, columns: null },
  choices: { encodings: [], conventions: [], columns: [] },
  speakers: [...speakers],
  turns: 2,
  words: 2,
  warnings: [],
  opening: '',
  error: null,
  already: null,
  alike,
});

test('read again alone, a file is like those it was like, and its labels are spelt as in them', () => {
  const before = file('many', [voice('RESEACHER', 'RESEARCHER'), voice('ANNA'), voice('AMNA', 'ANNA')]);
  const read = readAnew(before, file('alone', [voice('RESEACHER'), voice('AMNA'), voice('Back')]));
  expect(read.alike).toBe('many');
  expect(read.speakers.map(({ label, slipOf }) => [label, slipOf])).toEqual([
    ['RESEACHER', 'RESEARCHER'],
    ['AMNA', null],
    ['Back', null],
  ]);
  expect(read.speakers[0]?.slipReason).toBe('“RESEACHER” is “RESEARCHER”.');
});
