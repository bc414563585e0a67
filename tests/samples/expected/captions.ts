import { expectIn } from './expected.ts';

/** Captions of other kinds than WebVTT. */
export const expectedCaptions = [
  ...expectIn('srt/google-captions', 'srt', 'utf-8', {
    'CodeConversations-ChrisDiBona.srt': [
      3,
      21,
      21,
      1270,
      'The list has 21 labels and 19 turns: it misses “DiBona:...version of Chrome”, in which no blank follows the colon, and two labels of one speaker in a row are one turn here.',
    ],
    'IO2009-Developers-Ning.srt': [
      3,
      150,
      150,
      2653,
      'The list has 167 labels; captions of one speaker in a row are one turn here.',
    ],
    'eBay-FarhangKassei-Interview-v4.srt': [2, 26, 26, 1286],
    'friends_connect_demo_yt.srt': [
      0,
      0,
      3,
      293,
      'The list has 482 words: it cuts words at the vowel signs of Devanagari.',
    ],
    'wmc-How gzip works.srt': [2, 17, 17, 408],
  }),
  ...expectIn('other/google-captions', 'sub', 'shift_jis', {
    'Accessibility-gfw-JA.sub': [
      0,
      0,
      5,
      2173,
      'The list counts 2116 Japanese characters; English words come on top.',
    ],
  }),
  ...expectIn('other/google-captions', 'sub', 'utf-8', {
    'kentonvarda.rt': [
      2,
      23,
      23,
      1015,
      'The list has 88 labels, one a caption; captions of one speaker are one turn here.',
    ],
  }),
] as const;
