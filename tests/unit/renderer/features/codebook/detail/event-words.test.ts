import { expect, test } from 'vitest';
import { eventWords } from '#renderer/features/codebook/detail/event-words.ts';
import type { CodeEvent } from '#shared/contract/code-operations.ts';

test.each<[CodeEvent['kind'], string | null, number | null, string]>([
  ['created', null, null, 'Created'],
  ['renamed', 'walks', null, 'Called “walks” before'],
  ['defined', null, null, 'Defined anew'],
  ['moved', 'Visits', null, 'Put under “Visits”'],
  ['moved', null, null, 'Put at the top'],
  ['retired', null, null, 'Retired'],
  ['brought back', null, null, 'Brought back'],
  ['merged from', 'walks', 12, 'Merged from “walks” (12 codings)'],
  ['merged from', 'walks', null, 'Merged from “walks”'],
  ['merged into', 'visits', 1, 'Merged into “visits” (1 coding)'],
  ['split from', 'walks', 3, 'Split off from “walks” (3 codings)'],
  ['split into', 'rounds', 3, 'Dealt out to “rounds” (3 codings)'],
])('“%s” with %s and %s reads well', (kind, otherName, codings, sentence) => {
  const { before, name, after } = eventWords({
    kind,
    otherName,
    codings,
    otherId: null,
    at: '2026-11-22T10:00:00.000Z',
    by: 'Coder A',
  });
  expect(`${before}${name === null ? '' : ` “${name}”`}${after}`).toBe(sentence);
});
