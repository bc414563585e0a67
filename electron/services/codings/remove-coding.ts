import type { Writer } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { actingCoder } from '../access/acting-coder.ts';
import type { CommandContext } from '../access/context.ts';
import { maySee, sightOf } from '../access/sealed.ts';
import { openRoundById } from '../rounds/round-by-id.ts';

/** Removes one of the acting coder's own codings, while its round is open. */
export async function removeCoding(
  trx: Writer,
  input: { readonly codingId: string },
  context: CommandContext,
): Promise<{ codingId: string }> {
  const coder = actingCoder(context);
  const row = await trx
    .selectFrom('codings')
    .innerJoin('codes', 'codes.id', 'codings.code_id')
    .innerJoin('sources', 'sources.id', 'codings.source_id')
    .select(['codings.round_id', 'codings.coder_id', 'codes.name', 'sources.title'])
    .where('codings.id', '=', input.codingId)
    .executeTakeFirst();
  const coding =
    row !== undefined && maySee(await sightOf(trx, context), row)
      ? row
      : refuse('not_found', { thing: 'coding' });
  if (coding.coder_id !== coder.id) {
    refuse('not_yours', { thing: 'coding' });
  }
  await openRoundById(trx, coding.round_id);
  context.account.roundId = coding.round_id;
  context.account.label = `Removed “${coding.name}” in ${coding.title}`;
  await trx.deleteFrom('codings').where('id', '=', input.codingId).execute();
  return input;
}
