import type { Reader } from '#electron/study/database.ts';
import type { QueryContext } from '../access/context.ts';
import { maySee, sightOf } from '../access/sealed.ts';

/** The words of a step of the history; for one that is sealed from who asks, only that there is one. Null for no step. */
export async function stepLabel(
  db: Reader,
  number: number | null,
  context: QueryContext,
): Promise<string | null> {
  if (number === null) {
    return null;
  }
  const step = await db
    .selectFrom('actions')
    .select(['label', 'round_id', 'coder_id', 'coder_name', 'kind', 'reverses'])
    .where('number', '=', number)
    .executeTakeFirst();
  if (step === undefined) {
    return null;
  }
  if (step.kind === 'undo' || step.kind === 'redo') {
    return stepLabel(db, step.reverses, context);
  }
  return maySee(await sightOf(db, context), step) ? step.label : `A sealed step of ${step.coder_name}`;
}
