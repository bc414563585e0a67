import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { MemoVersion, WrittenMemo } from '#shared/contract/memos.ts';
import { found } from '#shared/contract/refusal.ts';
import type { QueryContext } from '../access/context.ts';
import { entryInSight, sightOf } from '../access/sealed.ts';
import { readWritten } from './memo-content.ts';
import type { MemoRow } from './memo-row.ts';
import { visibleMemo, writtenMemo } from './read-memos.ts';

/** What the journal has of a memo: enough of its row to show what was written. */
type Entry = Pick<MemoRow, 'title' | 'kind' | 'text_hash' | 'changed_at'> & {
  readonly action: number;
  readonly at: string;
  readonly coder: string;
};

/** How a memo stood at the end of each step that changed it, newest first, as far as it may be seen. */
async function entriesOf(db: Reader, memoId: string, context: QueryContext): Promise<readonly Entry[]> {
  const sight = await sightOf(db, context);
  const { rows } = await sql<Entry>`
    SELECT journal.action, actions.at, actions.coder_name AS coder,
      json_extract(journal.after, '$.title') AS title, json_extract(journal.after, '$.kind') AS kind,
      json_extract(journal.after, '$.text_hash') AS text_hash,
      json_extract(journal.after, '$.changed_at') AS changed_at
    FROM journal JOIN actions ON actions.number = journal.action
    WHERE journal.tbl = 'memos' AND journal.row = ${memoId} AND journal.after IS NOT NULL
      AND ${entryInSight(sight)}
      AND journal.number = (
        SELECT max(later.number) FROM journal AS later
        WHERE later.tbl = 'memos' AND later.row = journal.row AND later.action = journal.action
      )
    ORDER BY journal.number DESC`.execute(db);
  return rows;
}

/** How a memo stood before, newest first: one version a sitting. */
export async function listVersionsOfMemo(
  db: Reader,
  input: { readonly memoId: string },
  context: QueryContext,
): Promise<MemoVersion[]> {
  const memo = await visibleMemo(db, input.memoId, context);
  const versions: MemoVersion[] = [];
  for (const entry of await entriesOf(db, memo.id, context)) {
    const { words } = await readWritten(db, entry.text_hash, context.texts);
    versions.push({
      action: entry.action,
      // A sitting is over when it was written in last; a step that took one back says when that was.
      at: entry.changed_at > entry.at ? entry.changed_at : entry.at,
      coder: entry.coder,
      title: entry.title,
      words,
    });
  }
  return versions;
}

/** What was written in a memo at the end of a step of the history. */
export async function readVersionOfMemo(
  db: Reader,
  input: { readonly memoId: string; readonly action: number },
  context: QueryContext,
): Promise<WrittenMemo> {
  const memo = await visibleMemo(db, input.memoId, context);
  const entries = await entriesOf(db, memo.id, context);
  const {
    title,
    kind,
    text_hash: textHash,
  } = found(
    entries.find(({ action }) => action === input.action),
    'version',
  );
  return writtenMemo(db, { ...memo, title, kind, text_hash: textHash }, context);
}
