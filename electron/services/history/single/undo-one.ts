import type { Writer } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { CommandContext } from '../../access/context.ts';
import { takeBack } from '../take-back.ts';
import { obstaclesToReversing } from './obstacles.ts';
import { ownStep, whyNever } from './own-step.ts';

/** A sentence as it stands behind a colon. */
const within = (sentence: string): string =>
  `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/u, '')}`;

/** Takes one step back by itself, whatever was done since, as long as nothing of that depends on it. */
export async function undoOne(
  trx: Writer,
  input: { readonly number: number },
  context: CommandContext,
): Promise<OutputOf<'history.undoOne'>> {
  const step = await ownStep(trx, input.number, context);
  const never = await whyNever(trx, step);
  if (never !== null) {
    refuse('undo_blocked', { action: step.label, because: never });
  }
  return takeBack(trx, step.number, 'undo', context, async (label) => {
    const [obstacle] = await obstaclesToReversing(trx, step.number, label, context);
    if (obstacle !== undefined) {
      refuse('undo_blocked', { action: label, because: within(obstacle.sentence) });
    }
  });
}
