import type { Reader } from '#electron/study/database.ts';
import type { Round } from '#shared/contract/rounds.ts';
import type { QueryContext } from '../access/context.ts';
import { compare } from './compared-round.ts';
import { decisionsOfRound, isSettled } from './unit-decisions.ts';

/** How many units of a round have not been settled yet, parked ones among them. */
export async function openUnits(db: Reader, round: Round, context: QueryContext): Promise<number> {
  const { units } = await compare(db, round, context);
  const decisions = await decisionsOfRound(db, round.id);
  return units.filter((unit) => !isSettled(decisions.get(unit.id))).length;
}
