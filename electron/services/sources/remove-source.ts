import type { Writer } from '#electron/study/database.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import type { CommandContext } from '../access/context.ts';

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
  const uses = [
    ['episodes', 'episodes'],
    ['codings', 'codings'],
    ['memos', 'memos'],
    ['attribute_values', 'values of participants'],
    ['readings', 'what coders noted of it'],
  ] as const;
  for (const [table, words] of uses) {
    const use = await trx
      .selectFrom(table)
      .select('id')
      .where('source_id', '=', input.sourceId)
      .limit(1)
      .executeTakeFirst();
    if (use !== undefined) {
      refuse('in_use', { thing: 'source', name: source.title, by: words });
    }
  }
  context.account.label = `Removed ${source.title}`;
  await trx.deleteFrom('speakers').where('source_id', '=', input.sourceId).execute();
  await trx.deleteFrom('sources').where('id', '=', input.sourceId).execute();
  return { sourceId: input.sourceId };
}
