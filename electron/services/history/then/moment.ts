import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Then } from '#shared/contract/as-it-stood.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { QueryContext } from '../../access/context.ts';
import { inSight, sightOf } from '../../access/sealed.ts';
import type { ActionRow } from '../steps-that-fit.ts';
import { byPosition } from './seen-then.ts';
import { tableAsOf } from './table-as-of.ts';

/** The step that may be seen next to a number, on either side of it. */
async function beside(
  db: Reader,
  number: number,
  side: 'before' | 'after',
  context: QueryContext,
): Promise<number | null> {
  const row = await db
    .selectFrom('actions')
    .select('number')
    .where(inSight(await sightOf(db, context), 'actions'))
    .where('number', side === 'before' ? '<' : '>', number)
    .orderBy('number', side === 'before' ? 'desc' : 'asc')
    .limit(1)
    .executeTakeFirst();
  return row?.number ?? null;
}

async function rowToThen(db: Reader, row: ActionRow, context: QueryContext): Promise<Then> {
  return {
    number: row.number,
    at: row.at,
    coder: row.coder_name,
    label: row.label,
    before: await beside(db, row.number, 'before', context),
    after: await beside(db, row.number, 'after', context),
  };
}

/** The last step that may be seen up to a number or a moment; the study begins with one that everybody may see. */
export async function momentOf(
  db: Reader,
  { number, until }: ParsedInputOf<'history.then'>,
  context: QueryContext,
): Promise<OutputOf<'history.then'>> {
  let steps = db
    .selectFrom('actions')
    .selectAll()
    .where(inSight(await sightOf(db, context), 'actions'))
    .orderBy('number', 'desc')
    .limit(1);
  steps = number === undefined ? steps : steps.where('number', '<=', number);
  steps = until === undefined ? steps : steps.where('at', '<', until);
  const row = (await steps.executeTakeFirst()) ?? refuse('not_found', { thing: 'step' });
  const sources = await tableAsOf(db, 'sources', row.number);
  return {
    moment: await rowToThen(db, row, context),
    sources: byPosition(sources).map(({ id, title }) => ({ id, title })),
  };
}

/** Refuses a number at which no step was made. */
export async function requireStep(db: Reader, number: number): Promise<void> {
  const { rows } = await sql<{ last: number | null }>`SELECT max(number) AS last FROM actions`.execute(db);
  if (number < 1 || number > (rows[0]?.last ?? 0)) {
    refuse('not_found', { thing: 'step' });
  }
}
