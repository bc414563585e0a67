import { expect, test } from 'vitest';
import { fitting } from '#renderer/ui/combo-box/fitting.ts';

const options = ['Learning walks', 'Évaluation', 'Team meetings'].map((label) => ({ id: label, label }));

test.each([
  ['', 3],
  ['  ', 3],
  ['WALK', 1],
  ['eval', 1],
  ['évalu', 1],
  ['in', 2],
  ['nothing like it', 0],
])('%j fits %i', (text, count) => {
  expect(fitting(options, text)).toHaveLength(count);
});
