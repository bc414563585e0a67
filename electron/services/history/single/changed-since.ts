import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Dependence } from '#shared/contract/steps.ts';
import { rowWords } from '#shared/history/row-words.ts';
import type { QueryContext } from '../../access/context.ts';
import { isOnlyMoved } from '../../corrections/reverse-text-change.ts';
import { valuesOf } from '../../corrections/row-values.ts';
import { lastRecorded, rowsThen } from '../row-then.ts';
import { nounOf } from '../thing-by-id.ts';
import { stepsBehind } from './steps-behind.ts';

/** So many things are named. */
const MOST = 5;

type Changed = {
  readonly tbl: string;
  readonly row: string;
  readonly left: string;
  readonly now: string | null;
};

/** The rows that a step left otherwise than they stood when the action at work began. */
async function rowsChangedSince(db: Reader, number: number): Promise<readonly Changed[]> {
  const { rows } = await sql<{ tbl: string; row: string; left: string | null; now: string | null }>`
    WITH ends AS (
      SELECT tbl, row, max(number) AS last FROM journal WHERE action = ${number} GROUP BY tbl, row
    )
    SELECT tbl, row, (SELECT after FROM journal WHERE number = ends.last) AS left,
      (SELECT after FROM journal AS later
       WHERE later.tbl = ends.tbl AND later.row = ends.row AND later.action <= (SELECT max(number) FROM actions)
       ORDER BY number DESC LIMIT 1) AS now
    FROM ends WHERE left IS NOT now ORDER BY last`.execute(db);
  return rows.flatMap(({ left, ...row }) => (left === null ? [] : [{ ...row, left }]));
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
  for (const { tbl, row, left, now } of await rowsChangedSince(db, number)) {
    const words = rowWords[tbl];
    const values = valuesOf(left);
    const isMove = now !== null && isOnlyMoved({ number, tbl, row, before: left, after: now });
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
