import type { AskedStudy } from './asked-study.ts';

/**
 * Four of the interviews on Scrum and quality: one interviewer who puts the same questions in other words each time, and not
 * always in one order. The protocol is written here after what the interviews have in common.
 */
export const askedOfScrumTeams: AskedStudy = {
  protocol: [
    ['Please introduce yourself.', 'What is your role?', 'How much experience do you have?'],
    ['What is your opinion of Agile?', 'And of Scrum in particular?'],
    ['How would you define software quality in the context of Agile software development?'],
    ['Please describe your Scrum environment.', 'How does the team work together, and who does what?'],
    ['Is it a good implementation of Scrum? Why?', 'How could it be made better?'],
    ['Take me through the journey of a feature, from inception to release.'],
    [
      'How do you assure the quality of the software in this set-up?',
      'Which engineering practices do you have?',
    ],
    ['Does this Scrum set-up produce quality software? Why and how?'],
    ['Could you tell me a positive story about Scrum and quality?'],
    ['Could you tell me a negative story?'],
    ['How does Scrum help to find and fix bugs?'],
    ['How does Scrum help you to write code of high quality?'],
    ['Does the Scrum environment motivate you to achieve high code quality?'],
    ['What would you say to the statement that Agile produces poor software?'],
  ],
  files: {
    'pdf/scrum-interviews/Participant 18 - Interview_A.pdf': {
      1: [8],
      2: [10],
      3: [24],
      4: [32],
      5: [44],
      6: [60],
      7: [81],
      8: [88],
      9: [92],
      10: [96],
      14: [102],
    },
    'pdf/scrum-interviews/Participant 24 - Interview_A.pdf': {
      1: [9],
      2: [13],
      3: [11],
      4: [25, 27],
      7: [43],
      14: [46],
    },
    'pdf/scrum-interviews/Participant 30 - Interview_A.pdf': {
      1: [19],
      2: [21],
      3: [49],
      4: [23],
      5: [47],
      6: [41],
      7: [52],
      8: [61],
      11: [70],
      12: [77],
      13: [79],
      14: [85],
    },
    'pdf/scrum-interviews/Participant 32 - Interview_A.pdf': {
      1: [22],
      2: [29],
      3: [39],
      4: [34],
      7: [47],
      8: [54],
      11: [99],
      12: [70, 76, 78],
      13: [64],
    },
  },
};
