import type { Reader } from '#electron/study/database.ts';
import type { MemoRow } from './memo-row.ts';

/** A sitting ends when nothing was written for so long, in milliseconds. */
const PAUSE = 5 * 60_000;

/** And it is no longer than this, so that no more than that is ever taken back at once. */
const LONGEST = 30 * 60_000;

/**
 * The action of which a change of a memo is more of the same: the very last of the history, by which the same coder wrote
 * this memo a moment ago. Null where it is a step of its own.
 */
export async function actionOfSitting(
  db: Reader,
  memo: MemoRow,
  at: { readonly coderId: string; readonly now: string; readonly roundId: string | null },
): Promise<number | null> {
  const last = await db
    .selectFrom('actions')
    .select(['number', 'at', 'coder_id', 'kind', 'procedure', 'round_id'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (
    last?.procedure !== 'memos.write' ||
    last.kind !== 'do' ||
    last.coder_id !== at.coderId ||
    last.round_id !== at.roundId
  ) {
    return null;
  }
  const now = Date.parse(at.now);
  if (now - Date.parse(memo.changed_at) > PAUSE || now - Date.parse(last.at) > LONGEST) {
    return null;
  }
  const entry = await db
    .selectFrom('journal')
    .select('row')
    .where('action', '=', last.number)
    .where('tbl', '=', 'memos')
    .executeTakeFirst();
  return entry?.row === memo.id ? last.number : null;
}
