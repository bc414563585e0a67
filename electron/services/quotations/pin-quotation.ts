import type { Writer } from '#electron/study/database.ts';
import type { Quotation } from '#shared/contract/quotations.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import { actingCoder } from '../access/acting-coder.ts';
import type { CommandContext } from '../access/context.ts';
import { inSight, sightOf } from '../access/sealed.ts';
import { checkAnchor } from '../sources/check-anchor.ts';

/**
 * Pins a stretch inside a coding as its quotation. While a round is open that is part of a coder's own work and sealed as it is;
 * afterwards, and in the consensus, anyone may pin, for a finished coding isn't changed by what is quoted of it.
 */
export async function pinQuotation(
  trx: Writer,
  input: { readonly codingId: string; readonly stretch?: Anchor | undefined },
  context: CommandContext,
): Promise<Quotation> {
  const coder = actingCoder(context);
  const coding = found(
    await trx
      .selectFrom('codings')
      .innerJoin('codes', 'codes.id', 'codings.code_id')
      .select([
        'codings.id',
        'source_id',
        'start',
        'end',
        'code_id',
        'codings.round_id',
        'codings.coder_id',
        'name',
      ])
      .where('codings.id', '=', input.codingId)
      .where(inSight(await sightOf(trx, context), 'codings'))
      .executeTakeFirst(),
    'coding',
  );
  const { start, end } = input.stretch ?? coding;
  if (start < coding.start || end > coding.end) {
    refuse('quotation_outside', { code: coding.name });
  }
  const source = await checkAnchor(trx, { sourceId: coding.source_id, start, end }, context);
  const twin = await trx
    .selectFrom('quotations')
    .select('id')
    .where('coding_id', '=', coding.id)
    .where('start', '=', start)
    .where('end', '=', end)
    .executeTakeFirst();
  if (twin !== undefined) {
    refuse('already_pinned', { code: coding.name });
  }
  const row = {
    id: context.ids.next(),
    coding_id: coding.id,
    source_id: coding.source_id,
    start,
    end,
    exemplar_at: null,
    coder_id: coding.coder_id,
    round_id: coding.round_id,
    pinned_by: coder.id,
    created_at: context.clock.now(),
  };
  context.account.roundId = coding.coder_id === null ? null : coding.round_id;
  context.account.label = `Pinned a quotation of “${coding.name}” in ${source.title}`;
  await trx.insertInto('quotations').values(row).execute();
  return {
    id: row.id,
    codingId: coding.id,
    codeId: coding.code_id,
    sourceId: coding.source_id,
    start,
    end,
    isExemplar: false,
    coderId: coding.coder_id,
    roundId: coding.round_id,
    pinnedBy: coder.id,
    createdAt: row.created_at,
  };
}
