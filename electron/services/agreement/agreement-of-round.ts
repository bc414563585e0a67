import type { Reader } from '#electron/study/database.ts';
import { agreementOfSets } from '#shared/agreement/agreement-of-sets.ts';
import type { AgreementReport } from '#shared/contract/agreement.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { Round } from '#shared/contract/rounds.ts';
import { ancestorsOf } from '#shared/domain/code/tree.ts';
import { countOf } from '#shared/messages/count-of.ts';
import type { ComparedUnit } from '#shared/reconciliation/work.ts';
import type { QueryContext } from '../access/context.ts';
import { coderNames } from '../coders/read-coders.ts';
import { compare, comparedRound } from '../reconciliation/compared-round.ts';
import { readRounds } from '../rounds/read-rounds.ts';
import { roundById } from '../rounds/round-by-id.ts';
import { changedSinceRevealed } from './changed-since-revealed.ts';
import { coefficientsOut } from './coefficients-out.ts';

type Named = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly parentId: string | null;
  readonly coder_id: string | null;
};

const seenBefore =
  'The coders’ work had been revealed once before and was changed after that, so this is not their agreement before discussion';

function undecidedInWords(count: number): readonly string[] {
  if (count === 0) {
    return [];
  }
  return count === 1
    ? ['1 code has not been decided on yet and counts as an idea of its own']
    : [`${count} codes have not been decided on yet and count as ideas of their own`];
}

/** The round asked for; else the last one that was compared by several coders. */
async function roundAskedFor(db: Reader, roundId: string | undefined): Promise<Round> {
  if (roundId !== undefined) {
    const round = await roundById(db, roundId);
    return round.coders.length > 1 ? round : refuse('single_coder', { round: round.name });
  }
  const rounds = await readRounds(db);
  const several = rounds.filter((round) => round.coders.length > 1);
  const round = several.findLast((candidate) => candidate.state !== 'open') ?? several.at(-1);
  return round ?? refuse('no_shared_round', {});
}

/**
 * How far coders agreed before they talked: each unit a set of consensus codes (or themes) per coder, from the work as it
 * stood when it was revealed. A unit a coder did not mark counts as looked at and coded with nothing.
 */
export async function agreementOfRound(
  db: Reader,
  input: { readonly roundId?: string | undefined; readonly basis: 'codes' | 'themes' },
  context: QueryContext,
): Promise<AgreementReport> {
  const round = await comparedRound(db, (await roundAskedFor(db, input.roundId)).id);
  const { work, units } = await compare(db, round, context);
  const names = await coderNames(db);
  const codes: readonly Named[] = await db
    .selectFrom('codes')
    .select(['id', 'name', 'kind', 'parent_id as parentId', 'coder_id'])
    .execute();
  const byId = new Map(codes.map((code) => [code.id, code]));
  const labels = new Map(
    codes.map((code) => [
      code.id,
      code.coder_id === null ? code.name : `${code.name} (${names.get(code.coder_id) ?? 'a coder'})`,
    ]),
  );
  const themesOf = (codeId: string): readonly string[] =>
    [codeId, ...ancestorsOf(codeId, codes)].filter((id) => byId.get(id)?.kind === 'theme');
  const cell = (unit: ComparedUnit, coderId: string): readonly string[] => {
    const reading = unit.readings.find((candidate) => candidate.coderId === coderId);
    const ids = reading?.codeIds ?? [];
    const counted = input.basis === 'codes' ? ids : ids.flatMap(themesOf);
    return [...new Set(counted.map((id) => labels.get(id) ?? id))];
  };
  const table = work.coderIds.map((coderId) => units.map((unit) => cell(unit, coderId)));
  const undecided = new Set(
    work.codings
      .map((coding) => coding.codeId)
      .filter((id) => !work.meaning.has(id) && byId.get(id)?.coder_id !== null),
  );
  const idByLabel = new Map([...labels].map(([id, label]) => [label, id]));
  const what = input.basis === 'codes' ? 'consensus codes' : 'themes';
  const changed = await changedSinceRevealed(db, round.id);
  const when = changed ? 'as it stood when last revealed' : 'before discussion';
  return {
    compared: `${countOf(units.length, 'episode')} of ${round.name}, the ${what} that each coder’s codes stand for, ${when}`,
    units: units.length,
    coders: work.coderIds.map((coderId) => names.get(coderId) ?? 'Someone'),
    ...coefficientsOut(agreementOfSets({ ratings: table }), (label) => idByLabel.get(label) ?? null),
    changedSinceRevealed: changed,
    notes: [...(changed ? [seenBefore] : []), ...undecidedInWords(undecided.size)],
  };
}
