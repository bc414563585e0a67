import type { Writer } from '#electron/study/database.ts';
import { whatReversingDoes } from '#electron/study/journal/what-reversing-does.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { CommandContext } from '../access/context.ts';
import { reverseStep } from '../corrections/reverse-step.ts';
import { stepLabel } from './step-label.ts';

async function reverse(
  trx: Writer,
  number: number,
  kind: 'undo' | 'redo',
  context: CommandContext,
): Promise<OutputOf<'history.undo'>> {
  const { origin, takesBack } = await whatReversingDoes(trx, number);
  const step = await trx
    .selectFrom('actions')
    .selectAll()
    .where('number', '=', origin)
    .executeTakeFirstOrThrow();
  const { account } = context;
  account.kind = kind;
  account.reverses = number;
  account.roundId = step.round_id;
  account.label = `${takesBack ? 'Took back' : 'Did again'}: ${step.label}`;
  account.coder ??= step.coder_id === null ? null : { id: step.coder_id, name: step.coder_name };
  const words = (await stepLabel(trx, number, kind, context)) ?? step.label;
  await reverseStep(trx, number, words, context);
  return { label: words, action: step.number };
}

/** Takes back the acting coder's last step as a new step; without a coder, the last step of anyone, in that one's name. */
export async function undo(
  trx: Writer,
  _input: object,
  context: CommandContext,
): Promise<OutputOf<'history.undo'>> {
  const number = (await context.stacks(context.undoOf)).nextUndo;
  return number === null
    ? refuse('nothing_to_undo', { coder: context.viewer?.name ?? null })
    : reverse(trx, number, 'undo', context);
}

/** Does again what was taken back last. */
export async function redo(
  trx: Writer,
  _input: object,
  context: CommandContext,
): Promise<OutputOf<'history.redo'>> {
  const number = (await context.stacks(context.undoOf)).nextRedo;
  return number === null
    ? refuse('nothing_to_redo', { coder: context.viewer?.name ?? null })
    : reverse(trx, number, 'redo', context);
}
