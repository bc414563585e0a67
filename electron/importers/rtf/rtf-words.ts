/** What a group is for: words of the text, a list that is read for its own sake, or nothing that is talk. */
export type Destination = 'text' | 'skipped' | 'fonts' | 'styles' | 'margin';

/** Control words that say what the group is for which they begin. Behind `\*` an unknown word means that the group is skipped. */
export const destinations: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['shptxt', 'text'],
  ['dptxbxtext', 'text'],
  ...['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf'].map(
    (word) => [word, 'margin'] as const,
  ),
  ...[
    'annotation',
    'atnauthor',
    'atnid',
    'colortbl',
    'filetbl',
    'fldinst',
    'footnote',
    'ftncn',
    'ftnsep',
    'ftnsepc',
    'info',
    'listtext',
    'nonesttables',
    'nonshppict',
    'objdata',
    'pict',
    'pntext',
    'private',
    'revtbl',
    'rxe',
    'shppict',
    'shprslt',
    'tc',
    'txe',
    'ud',
    'xe',
  ].map((word) => [word, 'skipped'] as const),
]);

/** Letters that have control words or symbols of their own. */
export const letters: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['lquote', '\u2018'],
  ['rquote', '\u2019'],
  ['ldblquote', '\u201c'],
  ['rdblquote', '\u201d'],
  ['bullet', '\u2022'],
  ['endash', '\u2013'],
  ['emdash', '\u2014'],
  ['enspace', '\u2002'],
  ['emspace', '\u2003'],
  ['qmspace', '\u2005'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['zwbo', '\u200b'],
  ['ltrmark', '\u200e'],
  ['rtlmark', '\u200f'],
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['\t', '\t'],
]);

/** Symbols that are letters of the code page and may be half of one. */
export const escaped: ReadonlySet<string> = new Set(['\\', '{', '}']);

/** Control words that end a paragraph. */
export const ends: ReadonlySet<string> = new Set(['par', 'sect', 'page', 'column', 'pagebb']);
