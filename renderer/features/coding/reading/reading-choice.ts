import type { Reading } from '#shared/contract/episodes.ts';
import type { Round } from '#shared/contract/rounds.ts';
import type { Seat } from '../../../data/session.ts';

/** A reading as the address names it: "mine", "consensus", or a coder's in a round. */
export type ReadingChoice = { readonly id: string; readonly label: string; readonly reading: Reading };

/** Whether the one who sits here can mark and code now. */
export const isWorking = (session: Seat | undefined): boolean =>
  session?.coder !== null && session?.round?.state === 'open';

/** The readings that may be seen: one's own while a round is open, the consensus, and everyone's once a round was compared. */
export function readingChoices(
  session: Seat | undefined,
  rounds: readonly Round[],
  nameOf: (coderId: string) => string,
): readonly ReadingChoice[] {
  const consensus: ReadingChoice = {
    id: isWorking(session) ? 'consensus' : 'mine',
    label: 'Consensus',
    reading: isWorking(session) ? { of: 'consensus' } : { of: 'mine' },
  };
  const own: ReadingChoice = { id: 'mine', label: 'My work', reading: { of: 'mine' } };
  const ofCoders = rounds
    .filter(({ state, coders }) => state !== 'open' && coders.length > 1)
    .flatMap((round) =>
      round.coders.map(({ coderId }) => ({
        id: `${coderId}.${round.id}`,
        label: `${nameOf(coderId)}, ${round.name}`,
        reading: { of: 'coder' as const, coderId, roundId: round.id },
      })),
    );
  return [...(isWorking(session) ? [own] : []), consensus, ...ofCoders];
}

/** The reading the address asks for, if it may be seen; else the first. */
export const chosenReading = (choices: readonly ReadingChoice[], id: string | undefined): ReadingChoice =>
  choices.find((choice) => choice.id === (id ?? 'mine')) ??
  choices[0] ?? { id: 'mine', label: 'Consensus', reading: { of: 'mine' } };
