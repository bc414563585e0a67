import type { TranscriptFormat } from '#electron/importers/transcript-format.ts';
import { expectedCaptions } from './expected/captions.ts';
import { expectedDocuments } from './expected/documents.ts';
import { expectIn, type Counts, type Expected } from './expected/expected.ts';
import { expectedPages } from './expected/pages.ts';
import { expectedTables } from './expected/tables.ts';

const expect = (
  format: TranscriptFormat,
  folder: string,
  files: Readonly<Record<string, Counts>>,
  encoding = 'utf-8',
): readonly (readonly [string, Expected])[] => expectIn(`${format}/${folder}`, format, encoding, files);

/** The transcripts by their paths. */
export const expectedTranscripts: ReadonlyMap<string, Expected> = new Map([
  ...expect('md', 'audreyt-archive', {
    '2016-03-09-Interview-with-Amaëlle-Guiton.md': [3, 489, 287, 19_525],
    '2016-08-12-Interview-with-Kim-Hill.md': [2, 101, 78, 3525],
    '2017-09-12-Interview-with-WCIT-International-Press.md': [2, 263, 77, 11_942],
    '2020-02-05-李志村來訪.md': [2, 111, 111, 6757],
    '2021-05-18-Interview-with-Niall-Ferguson.md': [2, 24, 24, 2622],
    '2022-08-25-朝日新聞採訪.md': [
      5,
      79,
      77,
      9631,
      'The list counts 9245 Han characters; about 390 English words come on top. Audrey Tang has three labels: Audrey, Audrey Tang and 唐鳳.',
    ],
  }),
  ...expect('md', 'changelog', {
    'brain-science-2.md': [2, 71, 71, 4502],
    'js-party-75.md': [
      4,
      58,
      58,
      3664,
      'The list has 5 speakers, 59 labels and turns: it counts "Break:", which nobody says.',
    ],
    'spotlight-3.md': [3, 79, 79, 4190],
  }),
  ...expect('txt', 'metamuse', {
    '1-tool-switching.txt': [3, 64, 51, 8619],
    '10-tools-for-thought.txt': [2, 62, 47, 8856],
  }),
  ...expect('txt', 'bundestag', {
    '17002.txt': [18, 38, 35, 4319],
  }),
  ...expect('txt', 'bundestag', { '18004.txt': [18, 42, 39, 3883] }, 'windows-1252'),
  ...expect('txt', 'knesset', {
    '20_ptv_317899.txt': [
      7,
      49,
      48,
      1364,
      'The list has 14 speakers, 56 labels, 55 turns and 1421 words: it takes the seven headings of the first page, such as "present" and "guests", for speakers, and dashes for words.',
    ],
  }),
  ...expect('txt', 'mexico-press-conferences', {
    '22--version-estenografica-conferencia-de-prensa-informe-diario-sobre-coronavirus-covid-19-en-mexico-238712.txt':
      [
        5,
        109,
        106,
        7752,
        'The list has 7 speakers: it counts the two officials twice, with their offices at first and without them from then on.',
      ],
    '29--version-estenografica-conferencia-de-prensa-de-la-presidenta-claudia-sheinbaum-pardo-del-29-de-enero-de-2026.txt':
      [5, 126, 124, 7316],
  }),
  ...expect('docx', 'ecape', {
    'Interview 01.docx': [
      4,
      994,
      977,
      16_796,
      'The list has 947 labels and 902 turns: it counts the four lines of the legend and misses 44 labels behind a time ("*1:40 = I1:") and seven with a slip ("K. ", "I1; ").',
    ],
    'Interview 04.docx': [2, 207, 206, 7269],
    'Interview 08.docx': [4, 315, 314, 4829],
    'Interview 17.docx': [
      4,
      928,
      921,
      14_300,
      'The list has 919 labels and 909 turns; by hand there are 925 with a colon and three with a stop ("X. ", "Y. ").',
    ],
    'Interview 22.docx': [
      6,
      667,
      650,
      18_313,
      'The list has 5 speakers, 573 labels and 538 turns: it misses the labels before a tab and behind a time, and "Y og X", who answer together twice; "I" stands once for one of the interviewers.',
    ],
  }),
  ...expect('vtt', 'fossda', {
    'bruce-perens.vtt': [2, 26, 26, 4536],
    'cat-allman.vtt': [2, 27, 27, 7320],
  }),
  ...expect('vtt', 'metamuse', {
    '10-tools-for-thought.vtt': [2, 47, 47, 8608],
  }),
  ...expectedDocuments,
  ...expectedCaptions,
  ...expectedTables,
  ...expectedPages,
]);
