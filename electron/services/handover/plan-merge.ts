import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { mergeRow, type MergedRow, type Row } from '#shared/merge/merge-row.ts';
import type { CopiedChange, CopyOfStudy } from './changes-of-copy.ts';

/** A row that was changed in the copy, as it is here, and what becomes of it. */
export type PlannedRow = CopiedChange & { readonly here: Row | null; readonly merged: MergedRow };

export const keyOf = ({ table, id }: Pick<CopiedChange, 'table' | 'id'>): string => `${table} ${id}`;

/** Refuses a copy whose transcripts are not word for word those of the study: stretches would lie elsewhere. */
async function refuseOtherTexts(db: Reader, { texts }: CopyOfStudy): Promise<void> {
  const sources = await db.selectFrom('sources').select(['id', 'title', 'text_hash']).execute();
  for (const { id, title, text_hash: hash } of sources) {
    if (texts.has(id) && texts.get(id) !== hash) {
      refuse('merge_text_differs', { source: title });
    }
  }
}

async function rowsHere(
  db: Reader,
  table: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Row>> {
  const { rows } = await sql<Row>`
    SELECT * FROM ${sql.table(table)} WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(
    db,
  );
  return new Map(rows.map((row) => [String(row['id']), row]));
}

/** Whether a row was here once and was removed, other than by taking back what had brought it. */
async function wasRemoved(db: Reader, { table, id }: CopiedChange): Promise<boolean> {
  const { rows } = await sql<{ kind: string }>`
    SELECT actions.kind FROM journal JOIN actions ON actions.number = journal.action
    WHERE journal.tbl = ${table} AND journal.row = ${id} ORDER BY journal.number DESC LIMIT 1`.execute(db);
  return rows.some(({ kind }) => kind !== 'undo');
}

/** A package brings what its coder did, and what else was said about the study; never the work of somebody else. */
const isOfCopy = ({ kind, coderId }: CopyOfStudy, { base, there }: CopiedChange): boolean => {
  const whose = (there ?? base)?.['coder_id'] ?? null;
  return kind === 'copy' || whose === null || whose === coderId;
};

/** What becomes of each row that was changed in the copy; those that stay as they are here are left out. */
export async function planMerge(db: Reader, copy: CopyOfStudy): Promise<readonly PlannedRow[]> {
  await refuseOtherTexts(db, copy);
  const changes = copy.changes.filter((change) => isOfCopy(copy, change));
  const planned: PlannedRow[] = [];
  for (const [table, some] of Map.groupBy(changes, (change) => change.table)) {
    const known = await rowsHere(
      db,
      table,
      some.map(({ id }) => id),
    );
    for (const change of some) {
      const here = known.get(change.id) ?? null;
      const merged = mergeRow(change.base, here, change.there);
      const isBack = merged.to === 'become' && here === null && merged.row !== null;
      const isDisputed = isBack && change.base === null && (await wasRemoved(db, change));
      if (merged.to !== 'stay') {
        planned.push({ ...change, here, merged: isDisputed ? { to: 'differ', columns: 'whole' } : merged });
      }
    }
  }
  return planned;
}
