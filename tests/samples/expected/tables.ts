import { expectIn } from './expected.ts';

const everyCell = (words: number): string =>
  `The list has ${words} words: it counts those of every column, not of what is said alone.`;

/** Tables with a row a turn. */
export const expectedTables = [
  ...expectIn('csv/brazil-senate-inquiry', 'csv', 'utf-8', {
    'NT_22-1_PARTE-Oitiva-Carlos_Wizard_2_PARTE-Oitiva-Alexandre_Marques.csv': [
      3,
      16,
      16,
      1371,
      everyCell(1631),
    ],
  }),
  ...expectIn('csv/justhink', 'csv', 'utf-8', {
    'justhink19_transcript_17.csv': [
      4,
      179,
      179,
      1714,
      `${everyCell(3818)} Its 325 labels are rows; those of one speaker that follow one another are one turn here.`,
    ],
    'justhink19_transcript_28.csv': [4, 256, 256, 1819, `${everyCell(4007)} Its 348 labels are rows.`],
  }),
  ...expectIn('csv/knesset', 'csv', 'utf-8', {
    'parts_2080815.csv': [17, 75, 74, 2441],
    'parts_86485.csv': [13, 28, 24, 866, 'The list has 925 words: it counts dashes and lone signs.'],
  }),
  ...expectIn('csv/readr-election-talks', 'csv', 'utf-8', {
    'hoho19.csv': [
      6,
      62,
      62,
      4728,
      'The list counts 6242 Chinese characters, those of the names on each of 586 rows among them.',
    ],
  }),
  ...expectIn('csv/us-congress-hearings', 'csv', 'utf-8', {
    'CHRG-114hhrg95063.csv': [20, 643, 641, 24_411, everyCell(32_496)],
  }),
] as const;
