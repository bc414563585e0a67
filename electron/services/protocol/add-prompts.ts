import type { Writer } from '#electron/study/database.ts';
import type { Prompt } from '#shared/contract/protocol.ts';
import type { CommandContext } from '../access/context.ts';
import { addPrompt } from './add-prompt.ts';

/** Adds several prompts in their order, as one step of the history. */
export async function addPrompts(
  trx: Writer,
  input: {
    readonly prompts: readonly {
      readonly number?: string | undefined;
      readonly text: string;
      readonly probes: readonly string[];
    }[];
  },
  context: CommandContext,
): Promise<Prompt[]> {
  const added: Prompt[] = [];
  for (const prompt of input.prompts) {
    added.push(await addPrompt(trx, prompt, context));
  }
  context.account.label =
    added.length === 1
      ? `Added prompt ${added[0]?.number ?? ''} to the protocol`
      : `Added ${added.length} prompts to the protocol`;
  return added;
}
