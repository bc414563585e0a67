import { writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { answerMedia, partAsked } from '#electron/workbench/answer-media.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const folder = temporaryFolder();
const path = folder.path('a.wav');
writeFileSync(path, '0123456789');
const media = { path, mediaType: 'audio/wav' };

afterAll(() => {
  folder.remove();
});

test.each([
  [undefined, null],
  ['bytes=0-', { first: 0, last: 9 }],
  ['bytes=2-4', { first: 2, last: 4 }],
  ['bytes=7-90', { first: 7, last: 9 }],
  ['bytes=-3', { first: 7, last: 9 }],
  ['bytes=-30', { first: 0, last: 9 }],
  ['bytes=10-', 'none'],
  ['bytes=5-4', 'none'],
  ['bytes=-', null],
  ['bytes=0-1,4-5', null],
  ['lines=0-1', null],
])('of ten bytes, %s asks for %j', (range, part) => {
  expect(partAsked(range, 10)).toEqual(part);
});

const read = async (body: AsyncIterable<unknown> | null): Promise<string> => {
  let text = '';
  for await (const piece of body ?? []) text += String(piece);
  return text;
};

test('a player gets the part it asks for, and how much there is', async () => {
  const answer = answerMedia(media, 'bytes=2-4', 'GET');
  expect(answer).toMatchObject({
    status: 206,
    headers: { 'Content-Range': 'bytes 2-4/10', 'Content-Length': '3', 'Content-Type': 'audio/wav' },
  });
  expect(await read(answer?.body ?? null)).toBe('234');
});

test('all of it goes out when no part is asked for, nothing but the headers for HEAD', async () => {
  const answer = answerMedia(media, undefined, 'GET');
  expect(answer).toMatchObject({ status: 200, headers: { 'Accept-Ranges': 'bytes' } });
  expect(await read(answer?.body ?? null)).toBe('0123456789');
  expect(answerMedia(media, undefined, 'HEAD')).toMatchObject({ status: 200, body: null });
});

test('a part beyond the end, and a file that isn’t there, are told apart', () => {
  expect(answerMedia(media, 'bytes=90-', 'GET')).toMatchObject({
    status: 416,
    headers: { 'Content-Range': 'bytes */10' },
    body: null,
  });
  expect(answerMedia({ ...media, path: folder.path('gone.wav') }, undefined, 'GET')).toBeNull();
});
