import type { Reader } from '#electron/study/database.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import type { Round } from '#shared/contract/rounds.ts';
import { readRounds } from './read-rounds.ts';

/** The round of this id; refused when there is none. */
export async function roundById(db: Reader, roundId: string): Promise<Round> {
  const rounds = await readRounds(db);
  return found(
    rounds.find((round) => round.id === roundId),
    'round',
  );
}

/** The same, and refused unless it is open. */
export async function openRoundById(db: Reader, roundId: string): Promise<Round> {
  const round = await roundById(db, roundId);
  return round.state === 'open' ? round : refuse('round_not_open', { round: round.name, state: round.state });
}
