import { expect, test } from 'vitest';
import { tablesAsLines } from '#renderer/features/memos/document/pasted-tables.ts';

test.each([
  ['words without a table', '<p>Ann</p>', '<p>Ann</p>'],
  [
    'the rows of a table',
    '<table class="a"><tbody><tr><td>Ann</td><td>rural</td></tr>\n<tr><td>Bea</td> <td>urban</td>\n</tr></tbody></table>',
    '<p>Ann · rural</p>\n<p>Bea ·  urban</p>',
  ],
  ['headings', '<table><thead><TR><TH scope="col">Name</TH></TR></thead></table>', '<p>Name</p>'],
  ['no other mark that begins alike', '<time>1</time><track>', '<time>1</time><track>'],
])('%s', (_, pasted, expected) => {
  expect(tablesAsLines(pasted)).toBe(expected);
});
