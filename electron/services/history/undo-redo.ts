import type { Selectable } from 'kysely';
import type { Writer } from '#electron/study/database.ts';
import { reverseAction } from '#electron/study/journal/reverse.ts';
import type { Tables } from '#electron/study/tables.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import type { CommandContext } from '../access/context.ts';
import { stepLabel } from './step-label.ts';

type ActionRow = Selectable<Tables['actions']>;

/** The step that a chain of undo and redo goes back to. */
async function original(trx: Writer, number: number): Promise<ActionRow> {
  const row = found(
    await trx.selectFrom('actions').selectAll().where('number', '=', number).executeTakeFirst(),
    'step',
  );
  return row.reverses === null ? row : original(trx, row.reverses);
}

async function reverse(
  trx: Writer,
  number: number,
  kind: 'undo' | 'redo',
  context: CommandContext,
): Promise<OutputOf<'history.undo'>> {
  const step = await original(trx, number);
  const { account } = context;
  account.kind = kind;
  account.reverses = number;
  account.roundId = step.round_id;
  account.label = `${kind === 'undo' ? 'Took back' : 'Did again'}: ${step.label}`;
  account.coder ??= step.coder_id === null ? null : { id: step.coder_id, name: step.coder_name };
  const words = (await stepLabel(trx, number, context)) ?? step.label;
  await reverseAction(trx, number, words);
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
