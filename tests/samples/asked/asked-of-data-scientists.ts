import type { AskedStudy } from './asked-study.ts';

/**
 * The closing interviews of pdpilot: one interviewer who keeps to the words of a protocol, and to its order. The protocol is
 * written here as a paper would have it, after what the interviews have in common.
 */
export const askedOfDataScientists: AskedStudy = {
  protocol: [
    [
      'Do you use partial dependence (PDP) or individual conditional expectation (ICE) plots in your work?',
      'Do you use both kinds?',
      'Do you use one-way and two-way plots?',
    ],
    ['What are the tasks for which you use these plots?'],
    ['How do you decide which of the plots to look at?'],
    ['Are there pain points in how you use PDP and ICE plots today?'],
    [
      'In what way did PDPilot support, or not support, the analysis of your model?',
      'Were there questions you could not answer, or tasks you could not perform?',
    ],
    ['Did you find the visualizations useful? Was any of them unclear?'],
    [
      'How did the different rankings affect your analysis? Which of them were the most and the least useful to you?',
      'Are there other ways in which you would like to rank the plots?',
    ],
    [
      'What was the impact of looking at subsets or clusters of instances?',
      'Was the clustering useful?',
      'Was the highlighting useful?',
    ],
    ['Was it useful to filter the plots?', 'Are there additional filters you would want?'],
    ['How well could you analyze interactions between features with the tool?'],
    [
      'What are the greatest weaknesses or limitations of PDPilot?',
      'What improvements or additional capabilities would you like it to have?',
    ],
    ['Do you have any other feedback that you could not mention before?'],
  ],
  files: {
    'pdf/pdpilot/P1.pdf': {
      1: [3],
      2: [9],
      3: [15],
      4: [31],
      5: [35],
      6: [46],
      7: [50],
      8: [67],
      9: [75],
      10: [79],
      11: [87],
      12: [89],
    },
    'pdf/pdpilot/P4.pdf': {
      1: [1],
      2: [5],
      4: [26],
      5: [36],
      6: [47],
      7: [51],
      8: [77],
      9: [85],
      10: [87],
      11: [97],
      12: [99],
    },
    'pdf/pdpilot/P7.pdf': {
      1: [1],
      2: [9],
      3: [11],
      5: [29],
      6: [55],
      7: [57],
      8: [63],
      9: [75],
      10: [79],
      11: [87],
      12: [91],
    },
  },
};
