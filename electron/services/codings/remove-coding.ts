import type { Writer } from '#electron/study/database.ts';
import type { CommandContext } from '../access/context.ts';
import { ownCoding } from './own-coding.ts';

/** Removes one of the acting coder's own codings, while its round is open. */
export async function removeCoding(
  trx: Writer,
  input: { readonly codingId: string },
  context: CommandContext,
): Promise<{ codingId: string }> {
  const coding = await ownCoding(trx, input.codingId, context);
  const { name, title } = await trx
    .selectFrom('codes')
    .innerJoin('sources', (join) => join.onTrue())
    .select(['codes.name', 'sources.title'])
    .where('codes.id', '=', coding.code_id)
    .where('sources.id', '=', coding.source_id)
    .executeTakeFirstOrThrow();
  context.account.roundId = coding.round_id;
  context.account.label = `Removed “${name}” in ${title}`;
  await trx.deleteFrom('codings').where('id', '=', input.codingId).execute();
  return input;
}
