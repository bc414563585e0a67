import type { Selectable } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';
import type { Settlement } from '#shared/reconciliation/consensus-of.ts';

export type UnitDecisionRow = Selectable<Tables['unit_decisions']>;

/** The decisions of a round by the unit they are about. */
export async function decisionsOfRound(
  db: Reader,
  roundId: string,
): Promise<ReadonlyMap<string, UnitDecisionRow>> {
  const rows = await db.selectFrom('unit_decisions').selectAll().where('round_id', '=', roundId).execute();
  return new Map(rows.map((row) => [row.unit_id, row]));
}

/** The consensus codes that each decision of a round put there, in the order of the text. */
export async function codesOfDecisions(
  db: Reader,
  roundId: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db
    .selectFrom('codings')
    .select(['decision_id', 'code_id'])
    .where('round_id', '=', roundId)
    .where('layer', '=', 'consensus')
    .orderBy('start')
    .orderBy('id')
    .execute();
  const grouped = Map.groupBy(
    rows.filter((row) => row.decision_id !== null),
    (row) => row.decision_id ?? '',
  );
  return new Map([...grouped].map(([id, codings]) => [id, [...new Set(codings.map((row) => row.code_id))]]));
}

export const isSettled = (decision: UnitDecisionRow | undefined): boolean =>
  decision !== undefined && decision.outcome !== 'parked';

/** A decision as the pure part takes it. */
export function settlementOf(decision: UnitDecisionRow, codeIds: readonly string[]): Settlement {
  switch (decision.outcome) {
    case 'coder':
      return { outcome: 'coder', coderId: decision.coder_id ?? '' };
    case 'codes':
      return { outcome: 'codes', codeIds };
    default:
      return { outcome: decision.outcome };
  }
}
