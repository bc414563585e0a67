import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Dependence } from '#shared/contract/steps.ts';
import { rowWords } from '#shared/history/row-words.ts';
import type { QueryContext } from '../../access/context.ts';
import { isOnlyMoved } from '../../corrections/reverse-text-change.ts';
import { textIn, valuesOf } from '../../corrections/row-values.ts';
import { textChangesIn, textsSince } from '../../corrections/text-changes.ts';
import { isRenamedByWords } from '../../corrections/title-along.ts';
import { lastRecorded, rowsThen } from '../row-then.ts';
import { nounOf } from '../thing-by-id.ts';
import { stepsBehind } from './steps-behind.ts';

/** So many things are named. */
const MOST = 5;

type Changed = {
  readonly number: number;
  readonly tbl: string;
  readonly row: string;
  readonly left: string;
  readonly now: string | null;
};

/** The rows that a step left otherwise than they stood when the action at work began. */
async function rowsChangedSince(db: Reader, number: number): Promise<readonly Changed[]> {
  const { rows } = await sql<Omit<Changed, 'left'> & { left: string | null }>`
    WITH ends AS (
      SELECT tbl, row, max(number) AS last FROM journal WHERE action = ${number} GROUP BY tbl, row
    )
    SELECT last AS number, tbl, row, (SELECT after FROM journal WHERE number = ends.last) AS left,
      (SELECT after FROM journal AS later
       WHERE later.tbl = ends.tbl AND later.row = ends.row AND later.action <= (SELECT max(number) FROM actions)
       ORDER BY number DESC LIMIT 1) AS now
    FROM ends WHERE left IS NOT now ORDER BY last`.execute(db);
  return rows.flatMap(({ left, ...row }) => (left === null ? [] : [{ ...row, left }]));
}

/** Whether an episode that is called by its words is called otherwise only because these were corrected since. */
async function isCalledAnew(
  db: Reader,
  { number, tbl, row, left, now }: Changed,
  { texts }: QueryContext,
): Promise<boolean> {
  const sourceId = tbl === 'episodes' ? textIn(valuesOf(left), 'source_id') : null;
  const hashes = sourceId === null ? [] : textsSince(await textChangesIn(db, sourceId), number);
  const [first = '', last = ''] = [hashes[0], hashes.at(-1)];
  if (hashes.length < 2) return false;
  const read = { before: await texts.read(db, first), after: await texts.read(db, last) };
  return isRenamedByWords({ number, tbl, row, before: left, after: now }, read);
}

/** What a step did and later steps changed or removed again, each with those steps. */
export async function changedSince(
  db: Reader,
  number: number,
  context: QueryContext,
): Promise<readonly Dependence[]> {
  const then = await rowsThen(db, await lastRecorded(db), context);
  const found: Dependence[] = [];
  let more = 0;
  let sealed = false;
  for (const changed of await rowsChangedSince(db, number)) {
    const { tbl, row, left, now } = changed;
    const words = rowWords[tbl];
    const values = valuesOf(left);
    const entry = { number, tbl, row, before: left, after: now };
    const isMove = now !== null && (isOnlyMoved(entry) || (await isCalledAnew(db, changed, context)));
    if (words !== undefined && !isMove) {
      if (!then.isSeen(tbl, values)) {
        sealed = true;
      } else if (found.length === MOST) {
        more += 1;
      } else {
        const name = `the ${nounOf(tbl, words, values)} “${await then.nameOf(tbl, values)}”`;
        found.push({
          sentence: `T${name.slice(1)} has been ${now === null ? 'removed' : 'changed again'} since.`,
          steps: await stepsBehind(db, tbl, [row], number, context),
        });
      }
    }
  }
  if (more > 0) {
    found.push({ sentence: `The same holds for ${more} more.`, steps: [] });
  }
  return sealed
    ? [...found, { sentence: 'Something that is sealed from you has been changed again since.', steps: [] }]
    : found;
}
