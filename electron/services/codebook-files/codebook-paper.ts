import { plain, type Paper, type Words } from '#electron/exporters/paper/paper.ts';
import { outlineNumbers, type CodebookRow } from '#shared/codebook/codebook-row.ts';
import { countOf } from '#shared/messages/count-of.ts';

type Column = {
  readonly heading: string;
  readonly words: (row: CodebookRow, number: string) => Words;
  readonly isFigure?: boolean;
  /** Of the width of the page, beside that of others. */
  readonly width: number;
};

const texts: readonly (Column & { readonly isThere: (row: CodebookRow) => boolean })[] = [
  {
    heading: 'Definition',
    width: 26,
    words: ({ definition }) => plain(definition),
    isThere: () => true,
  },
  {
    heading: 'When to use',
    width: 18,
    words: ({ whenToUse }) => plain(whenToUse),
    isThere: ({ whenToUse }) => whenToUse !== '',
  },
  {
    heading: 'When not to use',
    width: 18,
    words: ({ whenNot }) => plain(whenNot),
    isThere: ({ whenNot }) => whenNot !== '',
  },
  {
    heading: 'Examples',
    width: 28,
    words: ({ examples }) => plain(examples.join('\n')),
    isThere: ({ examples }) => examples.length > 0,
  },
];

/** A codebook as the appendix of a paper: one table, themes in bold, numbered by what stands under what. */
export function codebookPaper(all: readonly CodebookRow[]): Paper {
  const rows = all.filter(({ isRetired }) => !isRetired);
  const numbers = outlineNumbers(rows);
  const columns: readonly Column[] = [
    { heading: 'No.', width: 6, words: (_row, number) => plain(number) },
    {
      heading: 'Theme or code',
      width: 18,
      words: ({ name, kind }) => [{ text: name, isBold: kind === 'theme' }],
    },
    ...texts.filter(({ isThere }) => rows.some(isThere)),
    { heading: 'Codings', width: 8, isFigure: true, words: ({ codings }) => plain(String(codings)) },
    { heading: 'Episodes', width: 9, isFigure: true, words: ({ episodes }) => plain(String(episodes)) },
    {
      heading: 'Participants',
      width: 11,
      isFigure: true,
      words: ({ participants }) => plain(String(participants)),
    },
  ];
  const themes = rows.filter(({ kind }) => kind === 'theme').length;
  return {
    title: 'Codebook',
    isWide: true,
    parts: [
      { kind: 'heading', level: 1, words: plain('Codebook') },
      {
        kind: 'note',
        words: plain(
          `${countOf(themes, 'theme')} and ${countOf(rows.length - themes, 'code')}. A theme counts what was coded under it, each episode and participant once.`,
        ),
      },
      {
        kind: 'table',
        header: columns.map(({ heading }) => plain(heading)),
        rows: rows.map((row, at) => columns.map(({ words }) => words(row, numbers[at] ?? ''))),
        figures: columns.flatMap(({ isFigure = false }, at) => (isFigure ? [at] : [])),
        widths: columns.map(({ width }) => width),
      },
    ],
  };
}
