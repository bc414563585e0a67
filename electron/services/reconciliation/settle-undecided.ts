import type { Writer } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { Round } from '#shared/contract/rounds.ts';
import { nameKey } from '#shared/domain/name/name-key.ts';
import type { CommandContext } from '../access/context.ts';
import { codeNamed } from '../codebook/free-code-name.ts';
import { theStudy } from '../codebook/new-code.ts';
import { compare } from './compared-round.ts';
import { decideCodes } from './decide-codes.ts';

export type UndecidedCodes =
  | 'refuse'
  | 'keep'
  | { readonly name: string; readonly definition?: string | undefined };

type SettleInput = {
  readonly unitId: string;
  readonly coderId: string | null;
  readonly reason: string;
  readonly undecidedCodes: UndecidedCodes;
};

/** The codes of a unit that have not been decided on: those of the coder whose reading is taken, or of all. */
async function undecidedIn(trx: Writer, round: Round, input: SettleInput, context: CommandContext) {
  const { units, work } = await compare(trx, round, context);
  const readings = (units.find((unit) => unit.id === input.unitId)?.readings ?? []).filter(
    (reading) => input.coderId === null || reading.coderId === input.coderId,
  );
  const ids = readings
    .flatMap((reading) => reading.codings.map((coding) => coding.codeId))
    .filter((codeId) => !work.meaning.has(codeId));
  return ids.length === 0
    ? []
    : trx
        .selectFrom('codes')
        .select(['id', 'name', 'definition'])
        .where('id', 'in', ids)
        .where('coder_id', 'is not', null)
        .orderBy('position')
        .execute();
}

/**
 * Decides, on the way to settling a unit, what its undecided codes mean, so that both are one step. A code that is kept gets
 * its own name, which must be free: two coders can mean different things by one name, unless they gave it to one episode.
 */
export async function settleUndecided(
  trx: Writer,
  round: Round,
  input: SettleInput,
  context: CommandContext,
): Promise<void> {
  if (input.undecidedCodes === 'refuse') {
    return;
  }
  const codes = await undecidedIn(trx, round, input, context);
  const decide = { roundId: round.id, reason: input.reason };
  if (input.undecidedCodes !== 'keep') {
    if (codes.length > 0) {
      const codeIds = codes.map((code) => code.id);
      await decideCodes(trx, { ...decide, codeIds, into: input.undecidedCodes }, context);
    }
    return;
  }
  const byName = Map.groupBy(codes, (code) => nameKey(code.name));
  for (const [first, ...others] of byName.values()) {
    if (first === undefined) {
      continue;
    }
    const { name, definition } = first;
    if ((await codeNamed(trx, { name, kind: 'code', ...theStudy })) !== undefined) {
      refuse('name_taken', { thing: 'consensus code', name });
    }
    const codeIds = [first, ...others].map((code) => code.id);
    await decideCodes(trx, { ...decide, codeIds, into: { name, definition } }, context);
  }
}
