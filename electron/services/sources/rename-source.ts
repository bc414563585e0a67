import { sql } from 'kysely';
import type { Writer } from '#electron/study/database.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import type { CommandContext } from '../access/context.ts';

export async function renameSource(
  trx: Writer,
  input: { readonly sourceId: string; readonly title: string },
  context: CommandContext,
): Promise<{ sourceId: string; title: string }> {
  const source = found(
    await trx.selectFrom('sources').select('title').where('id', '=', input.sourceId).executeTakeFirst(),
    'source',
  );
  const taken = await trx
    .selectFrom('sources')
    .select('id')
    .where(sql`title COLLATE NOCASE`, '=', input.title)
    .executeTakeFirst();
  if (taken !== undefined && taken.id !== input.sourceId) {
    refuse('name_taken', { thing: 'source', name: input.title });
  }
  context.account.label = `Renamed ${source.title} to ${input.title}`;
  await trx.updateTable('sources').set({ title: input.title }).where('id', '=', input.sourceId).execute();
  return input;
}
