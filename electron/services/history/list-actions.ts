import type { Selectable } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Tables } from '#electron/study/tables.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { Action } from '#shared/contract/history.ts';
import { fold } from '#shared/text/fold.ts';
import type { QueryContext } from '../access/context.ts';
import { entryInSight, inSight, sightOf } from '../access/sealed.ts';
import { undoneSteps } from './undone-steps.ts';

type ActionRow = Selectable<Tables['actions']>;

const rowToAction = (row: ActionRow, rows: number, undone: boolean): Action => ({
  number: row.number,
  id: row.id,
  at: row.at,
  coderId: row.coder_id,
  coder: row.coder_name,
  procedure: row.procedure,
  label: row.label,
  rows,
  undone,
});

type ListInput = {
  readonly before?: number | undefined;
  readonly limit: number;
  readonly coderId?: string | undefined;
  readonly words: string;
};

/** The steps that are asked for, newest first, as far as the one who asks may see them, and how many there are in all. */
async function stepsAskedFor(
  db: Reader,
  { before = Number.MAX_SAFE_INTEGER, limit, coderId, words }: ListInput,
  context: QueryContext,
): Promise<{ readonly total: number; readonly steps: readonly ActionRow[] }> {
  let seen = db.selectFrom('actions').where(inSight(await sightOf(db, context), 'actions'));
  if (coderId !== undefined) {
    seen = seen.where('coder_id', '=', coderId);
  }
  const wanted = fold(words)
    .split(' ')
    .filter((word) => word !== '');
  if (wanted.length === 0) {
    const { total } = await seen
      .select((select) => select.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    const steps = seen.selectAll().where('number', '<', before).orderBy('number', 'desc').limit(limit);
    return { total, steps: await steps.execute() };
  }
  // Folding is ours and not the database's, so that these are looked through one by one.
  const all = await seen.selectAll().orderBy('number', 'desc').execute();
  const found = all.filter(({ label }) => wanted.every((word) => fold(label).includes(word)));
  return { total: found.length, steps: found.filter(({ number }) => number < before).slice(0, limit) };
}

/** What was done, newest first; what is sealed from the one who asks is left out. */
export async function listActions(
  db: Reader,
  input: ListInput,
  context: QueryContext,
): Promise<OutputOf<'history.list'>> {
  const { total, steps } = await stepsAskedFor(db, input, context);
  const counts = await db
    .selectFrom('journal')
    .select((select) => ['action', select.fn.countAll<number>().as('rows')])
    .where('action', '>=', steps.at(-1)?.number ?? 0)
    .where('action', '<=', steps[0]?.number ?? 0)
    .where(entryInSight(await sightOf(db, context)))
    .groupBy('action')
    .execute();
  const rowsOf = new Map(counts.map((count) => [count.action, count.rows]));
  const undone = await undoneSteps(db);
  return {
    total,
    actions: steps.map((row) => rowToAction(row, rowsOf.get(row.number) ?? 0, undone.has(row.number))),
  };
}
