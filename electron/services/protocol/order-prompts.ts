import type { Writer } from '#electron/study/database.ts';
import type { Prompt } from '#shared/contract/protocol.ts';
import { found } from '#shared/contract/refusal.ts';
import type { CommandContext } from '../access/context.ts';
import { listPrompts, readPrompt } from './read-prompts.ts';

/** Whether prompts are numbered 1, 2, 3 and so on; numbers of another kind are the paper’s own. */
const countsOn = (prompts: readonly Prompt[]): boolean =>
  prompts.every(({ number }, index) => number === String(index + 1));

/** Puts prompts in this order; with `renumber` they are counted from 1. */
async function write(trx: Writer, prompts: readonly Prompt[], renumber: boolean): Promise<void> {
  for (const [position, prompt] of prompts.entries()) {
    const number = renumber ? String(position + 1) : prompt.number;
    if (prompt.position !== position || prompt.number !== number) {
      await trx.updateTable('prompts').set({ position, number }).where('id', '=', prompt.id).execute();
    }
  }
}

/** Moves a prompt before another, or to the end. Numbers that count 1, 2, 3 go on counting; others move with their prompts. */
export async function movePrompt(
  trx: Writer,
  input: { readonly promptId: string; readonly beforeId: string | null },
  context: CommandContext,
): Promise<Prompt[]> {
  const prompts = await listPrompts(trx);
  const moved = await readPrompt(trx, input.promptId);
  const others = prompts.filter(({ id }) => id !== moved.id);
  const at =
    input.beforeId === null
      ? others.length
      : others.indexOf(
          found(
            others.find(({ id }) => id === input.beforeId),
            'prompt',
          ),
        );
  context.account.label = `Moved prompt ${moved.number} in the protocol`;
  await write(trx, others.toSpliced(at, 0, moved), countsOn(prompts));
  return listPrompts(trx);
}

/** Numbers the prompts 1, 2, 3 in their order. */
export async function renumberPrompts(
  trx: Writer,
  _input: object,
  context: CommandContext,
): Promise<Prompt[]> {
  context.account.label = 'Numbered the prompts in their order';
  await write(trx, await listPrompts(trx), true);
  return listPrompts(trx);
}
