import { expect, test } from 'vitest';
import { lightStem } from '#shared/protocol/light-stem.ts';

test.each([
  ['الصعوبات', 'صعوب'],
  ['صعوبة', 'صعوب'],
  ['والدروس', 'دروس'],
  ['للطلاب', 'طلاب'],
  ['معلمون', 'معلم'],
  ['ولد', 'ولد'],
  ['يد', 'يد'],
  ['lesson', 'lesson'],
  ['שיעור', 'שיעור'],
])('%s is compared as %s', (word, stem) => {
  expect(lightStem(word)).toBe(stem);
});
