import type { Reader } from '#electron/study/database.ts';
import { undoneSteps } from '#electron/study/journal/undone-steps.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { QueryContext } from '../../access/context.ts';
import { visibleStep } from '../step-changes.ts';
import type { ActionRow } from '../steps-that-fit.ts';

/** A step of one's own; while nobody sits at the window, of anyone's. */
export async function ownStep(db: Reader, number: number, context: QueryContext): Promise<ActionRow> {
  const step = await visibleStep(db, number, context);
  return context.undoOf === null || step.coder_id === context.undoOf
    ? step
    : refuse('not_yours', { thing: 'step' });
}

/** Why a step can't be taken back whatever else was done; null where it may be. */
export async function whyNever(db: Reader, step: ActionRow): Promise<string | null> {
  if (step.kind === 'start') {
    return 'the study began with it';
  }
  return (await undoneSteps(db)).has(step.number) ? 'it has been taken back already' : null;
}
