import { expect, test } from 'vitest';
import { isSameStem, stemOf } from '#shared/domain/recording/same-stem.ts';

test.each([
  ['Interview 3.mp3', 'Interview 3'],
  ['a.b.docx', 'a.b'],
  ['.hidden', '.hidden'],
  ['Dr. Smith', 'Dr. Smith'],
])('%s without its ending is %s', (name, stem) => {
  expect(stemOf(name)).toBe(stem);
});

test.each([
  ['Ann.mp3', 'ann.docx', true],
  ['ann.mp3', 'ann.mp3.vtt', true],
  ['ann.mp3', 'Ann.txt', true],
  ['ann.mp3', 'anna.txt', false],
  ['ann 1.mp3', 'ann 2.txt', false],
])('%s and %s belong together: %s', (recording, transcript, together) => {
  expect(isSameStem(recording, transcript)).toBe(together);
});
