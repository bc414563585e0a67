import { expect, test } from 'vitest';
import { codebookPaper } from '#electron/services/codebook-files/codebook-paper.ts';
import type { CodebookRow } from '#shared/codebook/codebook-row.ts';

const row: CodebookRow = {
  id: 'one',
  name: 'learning walks',
  kind: 'code',
  definition: 'Short stops.',
  whenToUse: '',
  whenNot: '',
  examples: [],
  codings: 3,
  episodes: 2,
  participants: 1,
  depth: 0,
  hue: 0,
  pattern: 0,
  isRetired: false,
};

const widthsIn = (rows: readonly CodebookRow[]): ReadonlyMap<string, number> => {
  const table = codebookPaper(rows).parts.find((part) => part.kind === 'table');
  const widths = table?.kind === 'table' ? (table.widths ?? []) : [];
  const header = table?.kind === 'table' ? table.header : [];
  return new Map(header.map((words, at) => [words.map(({ text }) => text).join(''), widths[at] ?? 0]));
};

test.each([
  ['a definition alone', row],
  [
    'all that can be said of a code',
    { ...row, whenToUse: 'Often.', whenNot: 'Never.', examples: ['“So.” (Ann)'] },
  ],
])('with %s, figures are as wide as their headings and words share the rest of the page', (_, one) => {
  const widths = widthsIn([one]);
  expect(['No.', 'Codings', 'Episodes', 'Participants'].map((name) => widths.get(name))).toEqual([
    7, 9, 10, 13,
  ]);
  expect([...widths.values()].reduce((sum, width) => sum + width, 0)).toBeCloseTo(100);
});
