import { expectIn } from './expected.ts';

const numbered = (words: number): string =>
  `The list has ${words} words: it counts the numbers of paragraphs in the margin, and lines that were printed at the end of one page and again at the beginning of the next.`;

/** PDF documents. */
export const expectedPages = [
  ...expectIn('pdf/pdpilot', 'pdf', 'utf-8', {
    'P1.pdf': [2, 94, 92, 3003, numbered(3143)],
    'P4.pdf': [2, 109, 107, 4852, `${numbered(5026)} Two of its 111 labels are on such lines.`],
    'P7.pdf': [2, 104, 104, 5500, `${numbered(5724)} Two of its 106 labels are on such lines.`],
  }),
  ...expectIn('pdf/scrum-interviews', 'pdf', 'utf-8', {
    'Focus Group 2 - Interview A.pdf': [
      8,
      136,
      127,
      4929,
      'The list has 7 speakers, 135 labels and 126 turns: it misses “1:03:13 PARTICIPANTS:”.',
    ],
    'Participant 18 - Interview_A.pdf': [2, 130, 127, 5991],
    'Participant 24 - Interview_A.pdf': [2, 53, 45, 5807, 'The list has 52 labels: it misses “[30:36}”.'],
    'Participant 30 - Interview_A.pdf': [2, 102, 95, 10_339],
    'Participant 32 - Interview_A.pdf': [2, 126, 115, 14_282],
  }),
] as const;
