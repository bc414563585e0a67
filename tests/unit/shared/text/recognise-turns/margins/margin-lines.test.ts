import { expect, test } from 'vitest';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

const pages = (...margins: readonly string[]): string =>
  margins.map((margin) => `Anna: Why?\n\nBen: So.\n\n${margin}`).join('\n\n');

test.each([
  ['between dashes', ['- 1 -', '- 2 -', '- 3 -']],
  ['alone', ['4', '5', '6']],
  ['behind words that come back', ['Talk 7.docx      1', 'Talk 7.docx      2', 'Talk 7.docx      3']],
  ['ahead of words that come back', ['1 | Talk with Ben', '2 | Talk with Ben', '3 | Talk with Ben']],
  ['with the word for a page', ['Talk 7 — Ben — Page 1', 'Talk 7 — Ben — Page 2', 'Talk 7 — Ben — Page 3']],
  ['below words that come back', ['Secret\nPage 1', 'Secret\nPage 2', 'Secret\nPage 3']],
])('numbers of pages %s are nobody’s', (_, margins) => {
  const turn = ['Anna: Why?', 'Ben: So.'];
  expect(whoSaysWhat(pages(...margins))).toEqual([...turn, ...turn, ...turn]);
});

test.each([
  ['a number that is said', ['1988', '12', '7']],
  ['one number', ['5', 'Well.', 'Yes.']],
  ['amounts', ['Bread      3', 'Milk      2', 'Eggs      12']],
])('%s stays', (_, margins) => {
  const said = whoSaysWhat(pages(...margins)).join('\n');
  expect(margins.filter((margin) => !said.includes(margin))).toEqual([]);
});
