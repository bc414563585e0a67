import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { BoardCode } from '#shared/contract/reconciliation.ts';
import { proposeCodes } from '#shared/reconciliation/propose-codes.ts';
import type { QueryContext } from '../access/context.ts';
import { evidenceOf } from '../sources/evidence.ts';
import { compare, comparedRound } from './compared-round.ts';
import { progressOf } from './read-units.ts';
import { decisionsOfRound } from './unit-decisions.ts';

const examplesShown = 3;

/** Each coder's private codes of a round with their uses and decisions, and which of the undecided may be one idea. */
export async function readBoard(
  db: Reader,
  input: { readonly roundId: string },
  context: QueryContext,
): Promise<OutputOf<'reconciliation.board'>> {
  const round = await comparedRound(db, input.roundId);
  const compared = await compare(db, round, context);
  const rows = await db
    .selectFrom('codes')
    .selectAll()
    .where('round_id', '=', round.id)
    .where('coder_id', 'is not', null)
    .where('kind', '=', 'code')
    .orderBy('position')
    .execute();
  const decisionRows = await db.selectFrom('code_decisions').selectAll().execute();
  const decisions = new Map(decisionRows.map((row) => [row.code_id, row]));
  const codingsByCode = Map.groupBy(compared.work.codings, (coding) => coding.codeId);
  const unitsByCode = new Map<string, Set<string>>();
  for (const unit of compared.units) {
    for (const coding of unit.readings.flatMap((reading) => reading.codings)) {
      const known = unitsByCode.get(coding.codeId) ?? new Set();
      unitsByCode.set(coding.codeId, known.add(unit.id));
    }
  }
  const codes: BoardCode[] = [];
  for (const row of rows) {
    const codings = codingsByCode.get(row.id) ?? [];
    const decision = decisions.get(row.id);
    const shown = codings.slice(0, examplesShown);
    codes.push({
      codeId: row.id,
      coderId: row.coder_id ?? '',
      name: row.name,
      definition: row.definition,
      hue: row.hue,
      pattern: row.pattern,
      uses: codings.length,
      examples: [
        ...(await evidenceOf(
          db,
          shown.map((coding) => ({ source_id: coding.sourceId, start: coding.start, end: coding.end })),
          context,
        )),
      ],
      decision:
        decision === undefined
          ? null
          : {
              id: decision.id,
              codeId: decision.code_id,
              intoCodeId: decision.into_code_id,
              reason: decision.reason,
              decidedBy: decision.decided_by,
              decidedAt: decision.decided_at,
            },
    });
  }
  const proposals = proposeCodes(
    codes
      .filter((code) => code.decision === null)
      .map((code) => ({
        id: code.codeId,
        coderId: code.coderId,
        name: code.name,
        unitIds: unitsByCode.get(code.codeId) ?? new Set(),
      })),
  );
  return {
    codes,
    proposals: proposals.map((proposal) => ({ ...proposal, codeIds: [...proposal.codeIds] })),
    progress: await progressOf(db, compared, await decisionsOfRound(db, round.id)),
  };
}
