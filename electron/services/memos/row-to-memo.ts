import { contentHash } from '#electron/study/contents.ts';
import type { Memo } from '#shared/contract/memos.ts';
import type { Written } from './memo-content.ts';
import type { MemoRow } from './memo-row.ts';
import { subjectId, type Named } from './memo-subject.ts';

/** Changes whenever something of a memo does that its writer could overwrite. */
export const versionOf = (row: MemoRow): string =>
  contentHash(
    Buffer.from(JSON.stringify([row.about, subjectId(row), row.kind, row.title, row.text_hash]), 'utf8'),
  );

export function rowToMemo(row: MemoRow, written: Written, subjects: ReadonlyMap<string, Named>): Memo {
  const id = subjectId(row);
  const subject = id === null ? undefined : subjects.get(id);
  return {
    id: row.id,
    about: { kind: row.about, id },
    aboutName: id === null ? 'The study' : (subject?.name ?? `A sealed ${row.about}`),
    place: subject?.place ?? null,
    kind: row.kind,
    title: row.title,
    opening: written.opening,
    words: written.words,
    coderId: row.coder_id,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    version: versionOf(row),
  };
}
