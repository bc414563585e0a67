import { expect, test } from 'vitest';
import { fitsFilter, type Shown } from '#renderer/features/codebook/tree/code-filter.ts';
import type { Code } from '#shared/contract/codebook.ts';

const code: Code = {
  id: 'walks',
  kind: 'code',
  parentId: null,
  name: 'Café walks',
  definition: 'Going into rooms',
  whenToUse: 'With the coach',
  whenNot: '',
  hue: 1,
  pattern: 0,
  position: 0,
  coderId: null,
  roundId: null,
  createdAt: '2026-03-01T10:00:00.000Z',
  retiredAt: null,
  mergedIntoId: null,
};
const retired: Code = { ...code, retiredAt: '2026-03-02T10:00:00.000Z' };
const used = (codings: number, coders: number) => ({
  count: { codeId: 'walks', codings, episodes: codings, participants: 1 },
  coders,
});

test.each<[string, Code, { codings: number; coders: number }, string, Shown, boolean]>([
  ['words in any order, without accents', code, { codings: 2, coders: 2 }, 'rooms CAFE', 'all', true],
  ['words of when to use', code, { codings: 2, coders: 2 }, 'coach', 'all', true],
  ['a word that isn’t there', code, { codings: 2, coders: 2 }, 'cafe planning', 'all', false],
  ['used once', code, { codings: 1, coders: 1 }, '', 'once', true],
  ['used twice', code, { codings: 2, coders: 1 }, '', 'once', false],
  ['not used', code, { codings: 0, coders: 0 }, '', 'never', true],
  ['of one coder', code, { codings: 3, coders: 1 }, '', 'one coder', true],
  ['of two coders', code, { codings: 3, coders: 2 }, '', 'one coder', false],
  ['defined', code, { codings: 1, coders: 1 }, '', 'undefined', false],
  ['without a definition', { ...code, definition: ' ' }, { codings: 1, coders: 1 }, '', 'undefined', true],
  ['retired, not asked for', retired, { codings: 1, coders: 1 }, '', 'all', false],
  ['retired, asked for', retired, { codings: 1, coders: 1 }, '', 'retired', true],
  ['in use, where retired ones are asked for', code, { codings: 1, coders: 1 }, '', 'retired', false],
  [
    'a theme, where unused codes are asked for',
    { ...code, kind: 'theme' },
    { codings: 0, coders: 0 },
    '',
    'never',
    false,
  ],
])('a code is shown or not: %s', (_what, one, { codings, coders }, words, show, isShown) => {
  expect(fitsFilter(one, used(codings, coders), { words, show })).toBe(isShown);
});
