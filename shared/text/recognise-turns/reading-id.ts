/** The ways in which a text can be read as talk: a way to write who speaks, or none. */
export const readingIds = [
  'heading',
  'bold',
  'chevron',
  'time-line',
  'tab',
  'colon',
  'bracket',
  'dash',
  'stop',
  'own-line',
  'look',
  'paragraphs',
] as const;

export type ReadingId = (typeof readingIds)[number];

/** What a way to write who speaks is called where a person chooses one. */
export const readingLabels: { readonly [id in ReadingId]: string } = {
  heading: 'Name as a heading',
  bold: 'Name in bold',
  chevron: 'Two arrows and name',
  'time-line': 'Name and time',
  tab: 'Name in a column of its own',
  colon: 'Name and colon',
  bracket: 'Name in brackets',
  dash: 'Name and dash',
  stop: 'Name and full stop',
  'own-line': 'Name on a line of its own',
  look: 'Questions in bold, italics or headings',
  paragraphs: 'Paragraphs without speakers',
};
