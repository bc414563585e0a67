import type { Writer } from '#electron/study/database.ts';
import { found } from '#shared/contract/refusal.ts';
import { actingCoder } from '../access/acting-coder.ts';
import type { CommandContext } from '../access/context.ts';
import { inSight, sightOf } from '../access/sealed.ts';

/** A pin that the acting coder sees, with its code and source; what is seen may be changed, see `pinQuotation`. */
async function visiblePin(trx: Writer, quotationId: string, context: CommandContext) {
  actingCoder(context);
  const pin = found(
    await trx
      .selectFrom('quotations')
      .innerJoin('codings', 'codings.id', 'quotations.coding_id')
      .innerJoin('codes', 'codes.id', 'codings.code_id')
      .innerJoin('sources', 'sources.id', 'quotations.source_id')
      .select(['codings.code_id', 'codings.round_id', 'codings.coder_id', 'codes.name', 'sources.title'])
      .where('quotations.id', '=', quotationId)
      .where(inSight(await sightOf(trx, context), 'codings'))
      .executeTakeFirst(),
    'quotation',
  );
  context.account.roundId = pin.coder_id === null ? null : pin.round_id;
  return pin;
}

/** Takes a pin away. */
export async function unpinQuotation(
  trx: Writer,
  input: { readonly quotationId: string },
  context: CommandContext,
): Promise<{ quotationId: string }> {
  const pin = await visiblePin(trx, input.quotationId, context);
  context.account.label = `Unpinned a quotation of “${pin.name}” in ${pin.title}`;
  await trx.deleteFrom('quotations').where('id', '=', input.quotationId).execute();
  return input;
}

/** Lets a quotation be the exemplar of its code; or leaves the code without one, also without those it had before. */
export async function setExemplar(
  trx: Writer,
  input: { readonly quotationId: string; readonly isExemplar: boolean },
  context: CommandContext,
): Promise<{ quotationId: string; isExemplar: boolean }> {
  const pin = await visiblePin(trx, input.quotationId, context);
  const seen = inSight(await sightOf(trx, context), 'codings');
  const ofCode = trx
    .selectFrom('codings')
    .select('codings.id')
    .where('codings.code_id', '=', pin.code_id)
    .where(seen);
  context.account.label = input.isExemplar
    ? `Made a quotation in ${pin.title} the exemplar of “${pin.name}”`
    : `Left “${pin.name}” without an exemplar`;
  await trx
    .updateTable('quotations')
    .set({ exemplar_at: null })
    .where('coding_id', 'in', ofCode)
    .where('exemplar_at', 'is not', null)
    .where('id', '<>', input.isExemplar ? input.quotationId : '')
    .execute();
  if (input.isExemplar) {
    await trx
      .updateTable('quotations')
      .set({ exemplar_at: context.clock.now() })
      .where('id', '=', input.quotationId)
      .execute();
  }
  return input;
}
