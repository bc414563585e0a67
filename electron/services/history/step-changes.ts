import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { ThingChange } from '#shared/contract/steps.ts';
import { rowWords } from '#shared/history/row-words.ts';
import type { QueryContext } from '../access/context.ts';
import { entryInSight, maySee, sightOf } from '../access/sealed.ts';
import { valuesOf, type Value } from '../corrections/row-values.ts';
import { fieldsChanged } from './fields-changed.ts';
import { rowsThen } from './row-then.ts';
import { rowsToActions } from './rows-to-actions.ts';
import type { ActionRow } from './steps-that-fit.ts';
import { nounOf } from './thing-by-id.ts';

/** So many things that a step changed are told. */
const MOST = 100;

type Net = {
  readonly tbl: string;
  readonly row: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** A step that the one who asks may see. */
export async function visibleStep(db: Reader, number: number, context: QueryContext): Promise<ActionRow> {
  const step = await db.selectFrom('actions').selectAll().where('number', '=', number).executeTakeFirst();
  return step !== undefined && maySee(await sightOf(db, context), step)
    ? step
    : refuse('not_found', { thing: 'step' });
}

/** What a step changed of each row in the end, in the order in which it first touched them. */
async function netChanges(db: Reader, action: number, context: QueryContext): Promise<readonly Net[]> {
  const seen = entryInSight(await sightOf(db, context));
  const { rows } = await sql<Net>`
    WITH ends AS (
      SELECT tbl, row, min(number) AS first, max(number) AS last FROM journal
      WHERE action = ${action} AND ${seen} GROUP BY tbl, row
    ), net AS (
      SELECT tbl, row, first,
        (SELECT before FROM journal WHERE number = first) AS before,
        (SELECT after FROM journal WHERE number = last) AS after
      FROM ends
    )
    SELECT tbl, row, before, after FROM net WHERE before IS NOT after ORDER BY first`.execute(db);
  return rows;
}

const howOf = ({ before, after }: Net): ThingChange['how'] =>
  before === null ? 'added' : after === null ? 'removed' : 'changed';

/** Where a row stands today, if it does and has a stretch. */
async function placeNow(db: Reader, table: string, id: string): Promise<ThingChange['place']> {
  if (table !== 'codings' && table !== 'episodes') {
    return null;
  }
  const row = await db
    .selectFrom(table)
    .select(['source_id', 'start', 'end'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : { sourceId: row.source_id, start: row.start, end: row.end };
}

async function lastEntryOf(db: Reader, action: number): Promise<number> {
  const { last } = await db
    .selectFrom('journal')
    .select((select) => select.fn.max('number').as('last'))
    .where('action', '=', action)
    .executeTakeFirstOrThrow();
  return last;
}

async function firstEntryOf(db: Reader, action: number): Promise<number> {
  const { first } = await db
    .selectFrom('journal')
    .select((select) => select.fn.min('number').as('first'))
    .where('action', '=', action)
    .executeTakeFirstOrThrow();
  return first;
}

/** What one step changed, in words, as far as the one who asks may see it. */
export async function stepChanges(
  db: Reader,
  input: { readonly number: number },
  context: QueryContext,
): Promise<OutputOf<'history.step'>> {
  const step = await visibleStep(db, input.number, context);
  const net = (await netChanges(db, step.number, context)).filter(({ tbl }) => rowWords[tbl] !== undefined);
  const old = await rowsThen(db, (await firstEntryOf(db, step.number)) - 1, context);
  const now = await rowsThen(db, await lastEntryOf(db, step.number), context);
  const changes: ThingChange[] = [];
  for (const entry of net.slice(0, MOST)) {
    const words = rowWords[entry.tbl];
    if (words !== undefined) {
      const before = entry.before === null ? null : { values: valuesOf(entry.before), names: old };
      const after = entry.after === null ? null : { values: valuesOf(entry.after), names: now };
      const last = after?.values ?? before?.values ?? new Map<string, Value>();
      changes.push({
        id: entry.row,
        kind: words.kind,
        noun: nounOf(entry.tbl, words, last),
        name: await (after === null ? old : now).nameOf(entry.tbl, last),
        how: howOf(entry),
        fields: [...(await fieldsChanged(db, words, { before, after }, context))],
        place: await placeNow(db, entry.tbl, entry.row),
      });
    }
  }
  const [action] = await rowsToActions(db, [step], context);
  return action === undefined
    ? refuse('not_found', { thing: 'step' })
    : { action, changes, more: net.length - changes.length };
}
