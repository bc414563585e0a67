import type { Reader } from '#electron/study/database.ts';
import { whatReversingDoes } from '#electron/study/journal/what-reversing-does.ts';
import type { QueryContext } from '../access/context.ts';
import { maySee, sightOf } from '../access/sealed.ts';

/**
 * The words under which undo or redo offers a step of the history; for one that is sealed from who asks, only that there is
 * one. Where undo would do something again, or redo take it back, they say so. Null for no step.
 */
export async function stepLabel(
  db: Reader,
  number: number | null,
  direction: 'undo' | 'redo',
  context: QueryContext,
): Promise<string | null> {
  if (number === null) {
    return null;
  }
  const { origin, takesBack } = await whatReversingDoes(db, number);
  const step = await db
    .selectFrom('actions')
    .select(['label', 'round_id', 'coder_id', 'coder_name'])
    .where('number', '=', origin)
    .executeTakeFirstOrThrow();
  const words = maySee(await sightOf(db, context), step) ? step.label : `A sealed step of ${step.coder_name}`;
  return takesBack === (direction === 'undo') ? words : `Took back: ${words}`;
}
