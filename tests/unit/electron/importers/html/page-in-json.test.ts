import { expect, test } from 'vitest';
import { pageInJson } from '#electron/importers/html/page-in-json.ts';

test.each([
  ['{"text":"<p>Ann: \\"So\\"</p>","media":"a.mp3"}', '<p>Ann: "So"</p>'],
  ['{"media":"a.mp3"}', '{"media":"a.mp3"}'],
  ['{"text":"<p>cut sho', '{"text":"<p>cut sho'],
  ['<p>Ann</p>', '<p>Ann</p>'],
])('%s', (kept, page) => {
  expect(pageInJson(kept)).toBe(page);
});
