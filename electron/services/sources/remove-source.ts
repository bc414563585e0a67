import type { Writer } from '#electron/study/database.ts';
import { found } from '#shared/contract/refusal.ts';
import type { CommandContext } from '../access/context.ts';
import { refuseInUse } from '../access/refuse-in-use.ts';

const uses = [
  ['episodes', 'source_id', 'episodes'],
  ['codings', 'source_id', 'codings'],
  ['memos', 'source_id', 'memos'],
  ['attribute_values', 'source_id', 'values of participants'],
  ['readings', 'source_id', 'what coders noted of it'],
  ['round_sources', 'source_id', 'a round that names it'],
  ['adrift', 'source_id', 'what could not be carried over from an earlier version'],
] as const;

/** Takes a source out. Refused while anything leads into it, so that no work of anyone goes with it. */
export async function removeSource(
  trx: Writer,
  input: { readonly sourceId: string },
  context: CommandContext,
): Promise<{ sourceId: string }> {
  const source = found(
    await trx.selectFrom('sources').select('title').where('id', '=', input.sourceId).executeTakeFirst(),
    'source',
  );
  await refuseInUse(trx, { id: input.sourceId, thing: 'source', name: source.title }, uses, context);
  context.account.label = `Removed ${source.title}`;
  await trx.deleteFrom('recordings').where('source_id', '=', input.sourceId).execute();
  await trx.deleteFrom('text_versions').where('source_id', '=', input.sourceId).execute();
  await trx.deleteFrom('speakers').where('source_id', '=', input.sourceId).execute();
  await trx.deleteFrom('prompt_places').where('source_id', '=', input.sourceId).execute();
  await trx.deleteFrom('sources').where('id', '=', input.sourceId).execute();
  return { sourceId: input.sourceId };
}
