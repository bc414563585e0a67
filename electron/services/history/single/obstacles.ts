import type { Writer } from '#electron/study/database.ts';
import { looseLinks } from '#electron/study/journal/loose-links.ts';
import { Refusal } from '#shared/contract/refusal.ts';
import type { Dependence } from '#shared/contract/steps.ts';
import type { QueryContext } from '../../access/context.ts';
import { reverseStep } from '../../corrections/reverse-step.ts';
import { changedSince } from './changed-since.ts';
import { dependenceOfLinks } from './dependence-of-links.ts';

const sentenceOf = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

const isBlocked = (cause: unknown): cause is Refusal<'undo_blocked'> =>
  cause instanceof Refusal && cause.code === 'undo_blocked';

/** Why the reversing of a step was refused; null where it wasn't. */
async function refusalOf(work: Promise<void>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (cause) {
    if (isBlocked(cause)) {
      return cause.data.because;
    }
    throw cause;
  }
}

/**
 * Reverses a step in the action at work and says what stands in the way; nothing where the step is taken back. With an obstacle
 * the action is to be given up.
 */
export async function obstaclesToReversing(
  trx: Writer,
  number: number,
  label: string,
  context: QueryContext,
): Promise<readonly Dependence[]> {
  const because = await refusalOf(reverseStep(trx, number, label, context));
  if (because === null) {
    return dependenceOfLinks(trx, number, await looseLinks(trx), context);
  }
  const changed = await changedSince(trx, number, context);
  return changed.length > 0 ? changed : [{ sentence: sentenceOf(because), steps: [] }];
}
