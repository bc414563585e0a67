import type { Reader } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { Round } from '#shared/contract/rounds.ts';
import { actingCoder } from '../access/acting-coder.ts';
import type { QueryContext } from '../access/context.ts';
import { readRounds } from './read-rounds.ts';

const has = (round: Round, coderId: string): boolean => round.coders.some((seat) => seat.coderId === coderId);

/** The open round a coder works in: the newest one they take part in; null when there is none. */
export const openRoundOf = (rounds: readonly Round[], coderId: string): Round | null =>
  rounds.findLast((round) => round.state === 'open' && has(round, coderId)) ?? null;

/** The round before a coder's eyes: the open one; else the one being compared; else null. */
export const roundInView = (rounds: readonly Round[], coderId: string | null): Round | null =>
  (coderId === null ? null : openRoundOf(rounds, coderId)) ??
  rounds.findLast((round) => round.state === 'comparing') ??
  null;

/** The acting coder's open round, or a refusal that says why there is none. */
export async function workingRound(db: Reader, context: QueryContext): Promise<Round> {
  const coder = actingCoder(context);
  const rounds = await readRounds(db);
  const open = openRoundOf(rounds, coder.id);
  if (open !== null) {
    return open;
  }
  const latest = rounds.findLast((round) => has(round, coder.id));
  return latest === undefined
    ? refuse('no_round', { coder: coder.name })
    : refuse('round_not_open', { round: latest.name, state: latest.state });
}
