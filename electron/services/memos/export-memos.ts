import { writeDocx } from '#electron/exporters/docx/write-docx.ts';
import { writeMarkdown } from '#electron/exporters/markdown/write-markdown.ts';
import type { Reader } from '#electron/study/database.ts';
import type { ParsedInputOf } from '#shared/contract/contract.ts';
import type { Bytes } from '#shared/contract/values.ts';
import type { QueryContext } from '../access/context.ts';
import { refuseNames } from '../access/refuse-names.ts';
import { coderNames } from '../coders/read-coders.ts';
import { memoParts } from './memo-paper.ts';
import { listMemos, readMemos } from './read-memos.ts';

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
} as const;

/** Memos one after another as a document, with their quotations and where these stand. */
export async function exportMemos(
  db: Reader,
  input: ParsedInputOf<'memos.export'>,
  context: QueryContext,
): Promise<Bytes> {
  const memoIds =
    input.memoIds ??
    (await listMemos(db, { words: '' }, context))
      .toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1))
      .map(({ id }) => id);
  const memos = await readMemos(db, { memoIds }, context);
  const coders = await coderNames(db);
  const paper = {
    title: 'Memos',
    parts: memos.flatMap((memo) => memoParts(memo, coders.get(memo.memo.coderId) ?? '')),
  };
  const text = writeMarkdown(paper);
  const name = `memos.${input.format}`;
  await refuseNames(db, { text, fileName: name }, input.refuseNames, context);
  const bytes = input.format === 'md' ? Buffer.from(text, 'utf8') : await writeDocx(paper);
  return context.bytes.offer(bytes, name, mediaTypes[input.format]);
}
