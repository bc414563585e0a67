import { expectIn } from './expected.ts';

/** The documents of word processors and browsers, but for those of Word since 2007. */
export const expectedDocuments = [
  ...expectIn('odt/serdif-usability', 'odt', 'utf-8', {
    'P12_GMT20211206.odt': [0, 0, 153, 3307],
    'P1_GMT20211118.odt': [0, 0, 207, 4281],
    'P5_GMT20211125.odt': [0, 0, 218, 5755],
  }),
  ...expectIn('rtf/icpc-code-review', 'rtf', 'windows-1252', {
    'P10R3.rtf': [2, 42, 42, 3061],
    'P1R3.rtf': [0, 0, 55, 1349],
    'P4R2.rtf': [2, 18, 18, 3781],
    'P8R2.rtf': [2, 45, 45, 5846],
  }),
  ...expectIn('html/fossda', 'html', 'utf-8', {
    'introduction-to-fossda.html': [1, 20, 1, 767],
  }),
  ...expectIn('html/metamuse', 'html', 'utf-8', {
    '10-tools-for-thought.html': [2, 62, 47, 8867],
  }),
  ...expectIn('other/knesset', 'doc', 'utf-16le', {
    '20_ptv_317899.doc': [
      7,
      49,
      48,
      1364,
      'The list has 11 speakers, 53 labels, 51 turns and 1417 words: it counts five headings of the first page, such as "present" and "guests", misses the one name without brackets, and takes dashes for words.',
    ],
  }),
  ...expectIn('other/knesset', 'docx', 'utf-8', {
    '20_ptv_502208.doc': [
      11,
      118,
      116,
      2655,
      'The list has 20 speakers, 128 labels, 126 turns and 2735 words: it counts the nine headings of the first page and a sentence that ends in a colon, and takes dashes for words.',
    ],
  }),
] as const;
