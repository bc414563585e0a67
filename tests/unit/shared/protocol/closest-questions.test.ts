import { expect, test } from 'vitest';
import { askingTurns } from '#shared/protocol/asking-turns.ts';
import { closestQuestions } from '#shared/protocol/closest-questions.ts';
import { interview, protocolOf } from '#tests/support/protocol/interview.ts';

const source = interview([
  [0, 'How do you plan a lesson?'],
  [1, 'Alone.'],
  [0, 'Is that the bell?'],
  [1, 'It is.'],
  [0, 'And when you plan with others, how is that?'],
  [1, 'Louder.'],
  [0, 'Who decides about the budget?'],
  [1, 'Nobody.'],
]);
const prompts = protocolOf(['How do you plan a lesson?'], ['Do you plan together with others?']);
const closest = (promptId: string, examples: readonly string[] = []): readonly string[] =>
  closestQuestions(
    prompts.map((prompt) => (prompt.id === promptId ? { ...prompt, examples } : prompt)),
    promptId,
    askingTurns(source),
    2,
  ).map(({ start, end }) => source.text.slice(start, end));

test('the closest question comes first, and what shares nothing does not come', () => {
  expect(closest('1')[0]).toBe('How do you plan a lesson?');
  expect(closest('2')[0]).toBe('And when you plan with others, how is that?');
  expect(closest('2')).not.toContain('Is that the bell?');
});

test('how it was asked elsewhere counts', () => {
  expect(closest('2', ['Who decides about the money?'])).toContain('Who decides about the budget?');
});

test('of a prompt that is not in the protocol nothing is close', () => {
  expect(closest('9')).toEqual([]);
});
