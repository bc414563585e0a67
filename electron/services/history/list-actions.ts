import type { Reader } from '#electron/study/database.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import type { QueryContext } from '../access/context.ts';
import { rowsToActions } from './rows-to-actions.ts';
import { stepsThatFit } from './steps-that-fit.ts';
import { thingById } from './thing-by-id.ts';

/** What was done, newest first; what is sealed from the one who asks is left out. */
export async function listActions(
  db: Reader,
  input: ParsedInputOf<'history.list'>,
  context: QueryContext,
): Promise<OutputOf<'history.list'>> {
  const { total, steps } = await stepsThatFit(db, input, input, context);
  return {
    total,
    actions: await rowsToActions(db, steps, context),
    about: input.about === undefined ? null : await thingById(db, input.about, context),
  };
}
