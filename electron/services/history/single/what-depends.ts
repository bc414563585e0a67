import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { QueryContext } from '../../access/context.ts';
import { obstaclesToReversing } from './obstacles.ts';
import { ownStep, whyNever } from './own-step.ts';

/** Whether a step can be taken back by itself, as a rehearsal of it shows, and what depends on it. */
export async function whatDepends(
  db: Reader,
  input: { readonly number: number },
  context: QueryContext,
): Promise<OutputOf<'history.whatDepends'>> {
  const step = await ownStep(db, input.number, context);
  const never = await whyNever(db, step);
  if (never !== null) {
    return {
      free: false,
      because: [{ sentence: `${never.charAt(0).toUpperCase()}${never.slice(1)}.`, steps: [] }],
    };
  }
  const because = await context.rehearse((trx) =>
    obstaclesToReversing(trx, step.number, step.label, context),
  );
  return { free: because.length === 0, because: [...because] };
}
