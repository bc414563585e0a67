import { describe, expect, test } from 'vitest';
import { chosenReading, readingChoices } from '#renderer/features/coding/reading/reading-choice.ts';
import type { Session } from '#shared/contract/coders.ts';
import type { Round, RoundState } from '#shared/contract/rounds.ts';

const round = (number: number, state: RoundState, coders: readonly string[]): Round => ({
  id: `r${number}`,
  number,
  name: `Round ${number}`,
  state,
  work: 'both',
  codebook: 'own',
  coders: coders.map((coderId) => ({ coderId, finishedAt: null })),
  sourceIds: [],
  sample: null,
  openedAt: '2026-01-01T00:00:00.000Z',
  comparedAt: null,
  closedAt: null,
  reopened: false,
});

const session = (inRound: Round | null): Session => ({
  coder: { id: 'a', name: 'Coder A', initials: 'A', hue: 0 },
  round: inRound,
  undo: null,
  redo: null,
});

const name = (id: string): string => `Coder ${id.toUpperCase()}`;
const compared = round(1, 'closed', ['a', 'b']);
const open = round(2, 'open', ['a', 'b']);
const alone = round(3, 'closed', ['a']);

const labels = (of: Session | undefined, rounds: readonly Round[]) =>
  readingChoices(of, rounds, name).map(({ id, label }) => [id, label]);

describe('readingChoices', () => {
  test.each([
    [
      'one’s own work first while a round is open, and nobody’s of that round',
      session(open),
      [compared, open],
      [
        ['mine', 'My work'],
        ['consensus', 'Consensus'],
        ['a.r1', 'Coder A, Round 1'],
        ['b.r1', 'Coder B, Round 1'],
      ],
    ],
    [
      'the consensus where no round is open, which “mine” means then',
      session(null),
      [],
      [['mine', 'Consensus']],
    ],
    [
      'no reading of a round with one coder: it is the consensus',
      session(null),
      [alone],
      [['mine', 'Consensus']],
    ],
    ['the consensus for a window without a coder', undefined, [open], [['mine', 'Consensus']]],
  ])('%s', (_, of, rounds, expected) => {
    expect(labels(of, rounds)).toEqual(expected);
  });

  test('a reading that may not be seen falls back to the first', () => {
    const choices = readingChoices(session(open), [open], name);
    expect(chosenReading(choices, 'b.r2').id).toBe('mine');
    expect(chosenReading(choices, 'consensus').reading).toEqual({ of: 'consensus' });
    expect(chosenReading(choices, undefined).reading).toEqual({ of: 'mine' });
  });
});
