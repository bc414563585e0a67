import { plain, type Paper, type Words } from '#electron/exporters/paper/paper.ts';
import { outlineNumbers, type CodebookRow } from '#shared/codebook/codebook-row.ts';
import { countOf } from '#shared/messages/count-of.ts';

type Column = {
  readonly heading: string;
  readonly words: (row: CodebookRow, number: string) => Words;
  readonly isFigure?: boolean;
  /** In hundredths of the page where it has no more to hold than its heading and numbers; of words, beside that of other words. */
  readonly width: number;
  readonly isNarrow?: boolean;
};

const sumOf = (columns: readonly Column[]): number => columns.reduce((sum, { width }) => sum + width, 0);

/** In hundredths of the page: narrow columns take what keeps their headings whole, words share what is left. */
function widthsOf(columns: readonly Column[]): readonly number[] {
  const left = 100 - sumOf(columns.filter(({ isNarrow = false }) => isNarrow));
  const words = sumOf(columns.filter(({ isNarrow = false }) => !isNarrow));
  return columns.map(({ isNarrow = false, width }) => (isNarrow ? width : (width * left) / words));
}

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

const figure = { isFigure: true, isNarrow: true } as const;

/** A codebook as the appendix of a paper: one table, themes in bold, numbered by what stands under what. */
export function codebookPaper(all: readonly CodebookRow[]): Paper {
  const rows = all.filter(({ isRetired }) => !isRetired);
  const numbers = outlineNumbers(rows);
  const columns: readonly Column[] = [
    { heading: 'No.', width: 7, isNarrow: true, words: (_row, number) => plain(number) },
    {
      heading: 'Theme or code',
      width: 18,
      words: ({ name, kind }) => [{ text: name, isBold: kind === 'theme' }],
    },
    ...texts.filter(({ isThere }) => rows.some(isThere)),
    { heading: 'Codings', width: 9, ...figure, words: ({ codings }) => plain(String(codings)) },
    { heading: 'Episodes', width: 10, ...figure, words: ({ episodes }) => plain(String(episodes)) },
    {
      heading: 'Participants',
      width: 13,
      ...figure,
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
        widths: widthsOf(columns),
      },
    ],
  };
}
