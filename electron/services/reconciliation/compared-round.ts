import type { Reader } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { Round } from '#shared/contract/rounds.ts';
import { comparedUnits } from '#shared/reconciliation/units.ts';
import type { ComparedUnit, ComparedWork } from '#shared/reconciliation/work.ts';
import type { QueryContext } from '../access/context.ts';
import { mergedCodes } from '../codebook/merge/merged-codes.ts';
import { readEpisodes } from '../episodes/read-episodes.ts';
import { roundById } from '../rounds/round-by-id.ts';
import { givenTo } from '../rounds/scope.ts';
import { decisionsOfRound } from './unit-decisions.ts';

/** A round whose work has been revealed; refused while it is open. */
export async function comparedRound(db: Reader, roundId: string): Promise<Round> {
  const round = await roundById(db, roundId);
  return round.state === 'open' ? refuse('round_not_compared', { round: round.name }) : round;
}

/** The same, and refused once it is closed: decisions are made while a round is being compared. */
export async function roundBeingCompared(db: Reader, roundId: string): Promise<Round> {
  const round = await comparedRound(db, roundId);
  return round.state === 'closed'
    ? refuse('round_not_open', { round: round.name, state: round.state })
    : round;
}

/**
 * What the codes of a round have been decided to mean: coders' own codes a consensus code, or null for dropped; a code that
 * was merged before the round was closed the one it was merged into.
 */
async function codeMeanings(db: Reader, round: Round): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db.selectFrom('code_decisions').select(['code_id', 'into_code_id']).execute();
  const merged = await mergedCodes(db, round.closedAt);
  return new Map([
    ...merged,
    ...rows.map((row) => [row.code_id, merged.get(row.into_code_id ?? '') ?? row.into_code_id] as const),
  ]);
}

/** The coders' work of a round as it stood when it was revealed, with what their codes mean by now. */
async function workOfRound(db: Reader, round: Round, context: QueryContext): Promise<ComparedWork> {
  const own = await db
    .selectFrom('episodes')
    .select(['id', 'source_id as sourceId', 'start', 'end', 'coder_id as coderId'])
    .where('round_id', '=', round.id)
    .where('layer', '=', 'coder')
    .execute();
  const given =
    round.work === 'codes'
      ? await readEpisodes(db, { reading: { of: 'consensus' }, which: givenTo(round) }, context)
      : [];
  const codings = await db
    .selectFrom('codings')
    .select([
      'id',
      'source_id as sourceId',
      'start',
      'end',
      'coder_id',
      'code_id as codeId',
      'episode_id as episodeId',
    ])
    .where('round_id', '=', round.id)
    .where('layer', '=', 'coder')
    .execute();
  return {
    coderIds: round.coders.map((seat) => seat.coderId),
    episodes: [...own, ...given.map((episode) => ({ ...episode, coderId: null }))],
    codings: codings.flatMap(({ coder_id: coderId, ...coding }) =>
      coderId === null ? [] : [{ ...coding, coderId }],
    ),
    meaning: await codeMeanings(db, round),
    decided: new Set((await decisionsOfRound(db, round.id)).keys()),
  };
}

export type Compared = {
  readonly round: Round;
  readonly work: ComparedWork;
  readonly units: readonly ComparedUnit[];
};

/** A compared round with its units, in the order of the sources. */
export async function compare(db: Reader, round: Round, context: QueryContext): Promise<Compared> {
  const work = await workOfRound(db, round, context);
  const rows = await db.selectFrom('sources').select(['id', 'position']).execute();
  const positions = new Map(rows.map((row) => [row.id, row.position]));
  const units = comparedUnits(work).toSorted(
    (one, other) =>
      (positions.get(one.sourceId) ?? 0) - (positions.get(other.sourceId) ?? 0) || one.start - other.start,
  );
  return { round, work, units };
}
