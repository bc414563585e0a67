import type { Writer } from '#electron/study/database.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import { nameKey } from '#shared/domain/name/name-key.ts';
import type { CommandContext } from '../access/context.ts';
import { sourcesByTitle } from './free-title.ts';

export async function renameSource(
  trx: Writer,
  input: { readonly sourceId: string; readonly title: string },
  context: CommandContext,
): Promise<{ sourceId: string; title: string }> {
  const source = found(
    await trx.selectFrom('sources').select('title').where('id', '=', input.sourceId).executeTakeFirst(),
    'source',
  );
  const taken = (await sourcesByTitle(trx)).get(nameKey(input.title));
  if (taken !== undefined && taken !== input.sourceId) {
    refuse('name_taken', { thing: 'source', name: input.title });
  }
  context.account.label = `Renamed ${source.title} to ${input.title}`;
  await trx.updateTable('sources').set({ title: input.title }).where('id', '=', input.sourceId).execute();
  return input;
}
