import type { Writer } from '#electron/study/database.ts';
import type { CommandContext } from '../access/context.ts';

export async function renameStudy(
  trx: Writer,
  input: { readonly title: string },
  context: CommandContext,
): Promise<{ title: string }> {
  context.account.label = `Named the study “${input.title}”`;
  await trx.updateTable('study').set({ title: input.title }).execute();
  return { title: input.title };
}
