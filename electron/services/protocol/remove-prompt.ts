import type { Writer } from '#electron/study/database.ts';
import type { CommandContext } from '../access/context.ts';
import { readPrompt } from './read-prompts.ts';

export async function removePrompt(
  trx: Writer,
  input: { readonly promptId: string },
  context: CommandContext,
): Promise<{ promptId: string }> {
  const prompt = await readPrompt(trx, input.promptId);
  context.account.label = `Removed prompt ${prompt.number} from the protocol`;
  for (const { id } of [prompt, ...prompt.probes]) {
    await trx.deleteFrom('prompt_places').where('prompt_id', '=', id).execute();
  }
  await trx.deleteFrom('prompts').where('parent_id', '=', prompt.id).execute();
  await trx.deleteFrom('prompts').where('id', '=', prompt.id).execute();
  return input;
}
