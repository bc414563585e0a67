import type { Reader } from '#electron/study/database.ts';
import type { Memo, WrittenMemo } from '#shared/contract/memos.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { fold } from '#shared/text/fold.ts';
import type { QueryContext } from '../access/context.ts';
import { inSight, maySee, sightOf } from '../access/sealed.ts';
import { readWritten } from './memo-content.ts';
import type { MemoRow } from './memo-row.ts';
import { subjectsInSight } from './memo-subject.ts';
import { quotedIn } from './quoted-words.ts';
import { rowToMemo } from './row-to-memo.ts';

const rowsInSight = async (db: Reader, context: QueryContext): Promise<readonly MemoRow[]> =>
  db
    .selectFrom('memos')
    .selectAll()
    .where(inSight(await sightOf(db, context), 'memos'))
    .orderBy('changed_at', 'desc')
    .orderBy('id', 'desc')
    .execute();

/** A memo that may be seen; one that is sealed is not there. */
export async function visibleMemo(db: Reader, memoId: string, context: QueryContext): Promise<MemoRow> {
  const row = await db.selectFrom('memos').selectAll().where('id', '=', memoId).executeTakeFirst();
  return row !== undefined && maySee(await sightOf(db, context), row)
    ? row
    : refuse('not_found', { thing: 'memo' });
}

/**
 * All memos that may be seen, newest first; with words, those in which all of them stand, whatever case and diacritics. A
 * memo written in an open round is its coder's until the round is compared.
 */
export async function listMemos(
  db: Reader,
  input: { readonly words: string },
  context: QueryContext,
): Promise<Memo[]> {
  const wanted = fold(input.words)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const subjects = await subjectsInSight(db, context);
  const memos: Memo[] = [];
  for (const row of await rowsInSight(db, context)) {
    const written = await readWritten(db, row.text_hash, context.texts);
    const memo = rowToMemo(row, written, subjects);
    const named = fold(`${memo.title} ${memo.aboutName}`);
    if (wanted.every((word) => named.includes(word) || written.folded.includes(word))) {
      memos.push(memo);
    }
  }
  return memos;
}

/** A memo as a row has it, with what is written in it. */
export async function writtenMemo(db: Reader, row: MemoRow, context: QueryContext): Promise<WrittenMemo> {
  const written = await readWritten(db, row.text_hash, context.texts);
  return {
    memo: rowToMemo(row, written, await subjectsInSight(db, context)),
    document: written.document,
    quotations: [...(await quotedIn(db, written.document, context))],
  };
}

/** What is written in memos; those that are not there or may not be seen are left out. */
export async function readMemos(
  db: Reader,
  input: { readonly memoIds: readonly string[] },
  context: QueryContext,
): Promise<WrittenMemo[]> {
  const rows = new Map((await rowsInSight(db, context)).map((row) => [row.id, row]));
  const subjects = await subjectsInSight(db, context);
  const answer: WrittenMemo[] = [];
  for (const id of input.memoIds) {
    const row = rows.get(id);
    if (row !== undefined) {
      const written = await readWritten(db, row.text_hash, context.texts);
      answer.push({
        memo: rowToMemo(row, written, subjects),
        document: written.document,
        quotations: [...(await quotedIn(db, written.document, context))],
      });
    }
  }
  return answer;
}
