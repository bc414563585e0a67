import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { Progress, Unit } from '#shared/contract/reconciliation.ts';
import { found } from '#shared/contract/refusal.ts';
import { defaultTitle } from '#shared/domain/episode/default-title.ts';
import { quotationIn } from '#shared/domain/recording/quotation.ts';
import { differenceIn } from '#shared/reconciliation/difference.ts';
import type { QueryContext } from '../access/context.ts';
import { rowToCoding, type CodingRow } from '../codings/row-to-coding.ts';
import { compare, comparedRound, type Compared } from './compared-round.ts';
import { knownNames } from './known-names.ts';
import { codesOfDecisions, decisionsOfRound, isSettled, type UnitDecisionRow } from './unit-decisions.ts';

const decisionOut = (row: UnitDecisionRow, codeIds: readonly string[]): NonNullable<Unit['decision']> => ({
  id: row.id,
  outcome: row.outcome,
  coderId: row.coder_id,
  codeIds: [...codeIds],
  reason: row.reason,
  concededBy: row.conceded_by,
  decidedBy: row.decided_by,
  decidedAt: row.decided_at,
});

async function titlesOf(
  db: Reader,
  roundId: string,
): Promise<{ readonly id: string; readonly title: string }[]> {
  return db
    .selectFrom('episodes')
    .select(['id', 'title'])
    .where((where) => where.or([where('round_id', '=', roundId), where('decision_id', 'is', null)]))
    .execute();
}

async function codingRows(db: Reader, roundId: string): Promise<ReadonlyMap<string, CodingRow>> {
  const rows = await db
    .selectFrom('codings')
    .selectAll()
    .where('round_id', '=', roundId)
    .where('layer', '=', 'coder')
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** How far a reconciliation is. */
export async function progressOf(
  db: Reader,
  compared: Compared,
  decisions: ReadonlyMap<string, UnitDecisionRow>,
): Promise<Progress> {
  const all = compared.units.map((unit) => decisions.get(unit.id));
  const used = new Set(compared.work.codings.map((coding) => coding.codeId));
  const codes = await db
    .selectFrom('codes')
    .select('id')
    .where('round_id', '=', compared.round.id)
    .where('coder_id', 'is not', null)
    .execute();
  const toDecide = codes.filter((code) => used.has(code.id));
  return {
    units: all.length,
    settled: all.filter(isSettled).length,
    parked: all.filter((decision) => decision?.outcome === 'parked').length,
    agreed: all.filter((decision) => decision?.outcome === 'agreed').length,
    codes: toDecide.length,
    codesDecided: toDecide.filter((code) => compared.work.meaning.has(code.id)).length,
  };
}

/** The queue of a round: every unit with each coder's reading, how they differ, and what was decided. */
export async function readUnits(
  db: Reader,
  input: { readonly roundId: string },
  context: QueryContext,
): Promise<OutputOf<'reconciliation.units'>> {
  const round = await comparedRound(db, input.roundId);
  const compared = await compare(db, round, context);
  const decisions = await decisionsOfRound(db, round.id);
  const decided = await codesOfDecisions(db, round.id);
  const sourceIds = [...new Set(compared.units.map((unit) => unit.sourceId))];
  const names = await knownNames(db, sourceIds, context);
  const titles = new Map((await titlesOf(db, round.id)).map((row) => [row.id, row.title]));
  const sources = await db.selectFrom('sources').select(['id', 'title', 'text_hash', 'medium']).execute();
  const rows = await codingRows(db, round.id);
  const numbers = new Map<string, number>();
  const units: Unit[] = [];
  for (const unit of compared.units) {
    const number = (numbers.get(unit.sourceId) ?? 0) + 1;
    numbers.set(unit.sourceId, number);
    const source = found(
      sources.find((candidate) => candidate.id === unit.sourceId),
      'source',
    );
    const difference = differenceIn(unit, names.inSource(unit.sourceId));
    const decision = decisions.get(unit.id);
    const text = await context.texts.read(db, source.text_hash);
    units.push({
      id: unit.id,
      sourceId: unit.sourceId,
      source: source.title,
      number,
      title: titles.get(unit.id) ?? defaultTitle(quotationIn({ medium: source.medium, text }, unit)),
      start: unit.start,
      end: unit.end,
      kind: difference.kind,
      difference: difference.words,
      readings: unit.readings.map((reading) => ({
        coderId: reading.coderId,
        marked: reading.marked,
        start: reading.start,
        end: reading.end,
        codings: reading.codings.flatMap((coding) => {
          const row = rows.get(coding.id);
          return row === undefined ? [] : [rowToCoding(row)];
        }),
        codeIds: [...reading.codeIds],
      })),
      decision: decision === undefined ? null : decisionOut(decision, decided.get(decision.id) ?? []),
    });
  }
  return { units, progress: await progressOf(db, compared, decisions) };
}

/** One unit of the queue. */
export async function readUnit(
  db: Reader,
  roundId: string,
  unitId: string,
  context: QueryContext,
): Promise<Unit> {
  const { units } = await readUnits(db, { roundId }, context);
  return found(
    units.find((unit) => unit.id === unitId),
    'episode',
  );
}
