import type { Writer } from '#electron/study/database.ts';
import { whatReversingDoes } from '#electron/study/journal/what-reversing-does.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { CommandContext } from '../access/context.ts';
import { reverseStep } from '../corrections/reverse-step.ts';
import { stepLabel } from './step-label.ts';

/**
 * Reverses a step as the step now at work: says in its account what happens to the step that it all goes back to. `reverseIn`
 * does the reversing itself, once the words for it are known.
 */
export async function takeBack(
  trx: Writer,
  number: number,
  kind: 'undo' | 'redo',
  context: CommandContext,
  reverseIn: (label: string) => Promise<void> = (label) => reverseStep(trx, number, label, context),
): Promise<OutputOf<'history.undoOne'>> {
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
  await reverseIn(words);
  return { label: words, action: step.number };
}
