import type { Writer } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { CommandContext } from '../access/context.ts';
import { changedMarks } from './changed-marks.ts';
import { takeBack } from './take-back.ts';

async function reverse(
  trx: Writer,
  number: number,
  kind: 'undo' | 'redo',
  context: CommandContext,
): Promise<OutputOf<'history.undo'>> {
  const reversed = await takeBack(trx, number, kind, context);
  return { ...reversed, marks: await changedMarks(trx, context) };
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
