import { expect, test } from 'vitest';
import { seatDots, seatWords } from '#renderer/features/rounds/seat/seat-words.ts';
import type { Session } from '#shared/contract/coders.ts';
import type { Round } from '#shared/contract/rounds.ts';

const a = { id: 'a', name: 'Coder A', initials: 'CA', hue: 0 };
const short = (id: string): string => id.toUpperCase();

const round = (state: Round['state'], finished: Readonly<Record<string, boolean>>): Round => ({
  id: 'r',
  number: 2,
  name: 'Round 2',
  state,
  work: 'codes',
  codebook: 'own',
  coders: Object.entries(finished).map(([coderId, isFinished]) => ({
    coderId,
    finishedAt: isFinished ? '2026-11-22T10:00:00Z' : null,
  })),
  sourceIds: [],
  sample: null,
  openedAt: '2026-11-22T09:00:00Z',
  comparedAt: null,
  closedAt: null,
  reopened: false,
});

const session = (over: Partial<Session>): Session => ({
  coder: a,
  round: null,
  undo: null,
  redo: null,
  ...over,
});

test.each<[Partial<Session>, string, readonly string[]]>([
  [{ round: round('open', { a: false, b: true }) }, 'Coder A, round 2, blind', ['a']],
  [{ round: round('open', { a: true, b: false }) }, 'Coder A, round 2, finished', ['a']],
  [{ round: round('open', { a: false }) }, 'Coder A, round 2', ['a']],
  [{ round: round('comparing', { a: true, b: true }) }, 'A and B, round 2, comparing', ['a', 'b']],
  [
    { coder: null, round: round('comparing', { a: true, b: true }) },
    'A and B, round 2, comparing',
    ['a', 'b'],
  ],
  [{}, 'Coder A, consensus', ['a']],
  [{ coder: null }, 'Nobody is coding', []],
])('%# the header says who and how', (over, words, dots) => {
  const { who, how } = seatWords(session(over), short);
  expect(how === null ? who : `${who}, ${how}`).toBe(words);
  expect(seatDots(session(over))).toEqual(dots);
});
