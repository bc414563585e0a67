import type { Writer } from '#electron/study/database.ts';
import type { Prompt } from '#shared/contract/protocol.ts';
import type { CommandContext } from '../access/context.ts';
import { readPrompt } from './read-prompts.ts';
import { writeProbes } from './write-probes.ts';

export async function changePrompt(
  trx: Writer,
  input: {
    readonly promptId: string;
    readonly number?: string | undefined;
    readonly text: string;
    readonly probes: readonly string[];
  },
  context: CommandContext,
): Promise<Prompt> {
  const before = await readPrompt(trx, input.promptId);
  const number = input.number ?? before.number;
  context.account.label =
    number === before.number
      ? `Reworded prompt ${before.number}`
      : `Gave prompt ${before.number} the number ${number}`;
  await trx.updateTable('prompts').set({ number, text: input.text }).where('id', '=', before.id).execute();
  await writeProbes(trx, before.id, input.probes, context);
  return readPrompt(trx, before.id);
}
