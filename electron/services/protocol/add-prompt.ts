import type { Writer } from '#electron/study/database.ts';
import type { Prompt } from '#shared/contract/protocol.ts';
import type { CommandContext } from '../access/context.ts';
import { listPrompts, readPrompt } from './read-prompts.ts';
import { writeProbes } from './write-probes.ts';

/** A prompt's number as a figure; 0 for one that was numbered in another way. */
const numberOf = (prompt: Prompt): number => Number(/^\d+/u.exec(prompt.number)?.[0] ?? 0);

export async function addPrompt(
  trx: Writer,
  input: { readonly number?: string | undefined; readonly text: string; readonly probes: readonly string[] },
  context: CommandContext,
): Promise<Prompt> {
  const prompts = await listPrompts(trx);
  const position = (prompts.at(-1)?.position ?? -1) + 1;
  const number = input.number ?? String(Math.max(0, ...prompts.map(numberOf)) + 1);
  const id = context.ids.next();
  context.account.label = `Added prompt ${number} to the protocol`;
  await trx
    .insertInto('prompts')
    .values({ id, parent_id: null, number, text: input.text, position })
    .execute();
  await writeProbes(trx, id, input.probes, context);
  return readPrompt(trx, id);
}
