import type { Writer } from '#electron/study/database.ts';
import type { ParsedInputOf } from '#shared/contract/contract.ts';
import type { Memo } from '#shared/contract/memos.ts';
import type { MemoBlock } from '#shared/memo/memo-document.ts';
import { countOf } from '#shared/messages/count-of.ts';
import type { CommandContext } from '../access/context.ts';
import { checkAnchor } from '../sources/check-anchor.ts';
import { textHashOf } from './find-quotations.ts';
import { readWritten } from './memo-content.ts';
import { subjectId } from './memo-subject.ts';
import { memoInWords, ownMemo, writeMemo } from './write-memo.ts';

/** Puts quotations at the end of a memo, or into a new one: what is there stays, whoever writes in it elsewhere. */
export async function addQuotations(
  trx: Writer,
  input: ParsedInputOf<'memos.addQuotations'>,
  context: CommandContext,
): Promise<Memo> {
  const { memoId, quotations, ...fields } = input;
  const before = memoId === undefined ? null : await ownMemo(trx, memoId, context);
  const written = before === null ? null : await readWritten(trx, before.text_hash, context.texts);
  const blocks: MemoBlock[] = [];
  for (const quotation of quotations) {
    await checkAnchor(trx, quotation, context);
    const textHash = await textHashOf(trx, quotation.sourceId);
    blocks.push({ type: 'quotation', attrs: { ...quotation, textHash } });
  }
  // A memo that nothing was written in holds one empty line, and one that was written in ends with the line one writes on next.
  const content = [...(written?.document.content ?? [])];
  const last = content.at(-1);
  if (last?.type === 'paragraph' && last.content.length === 0) {
    content.pop();
  }
  const about =
    before === null
      ? fields
      : { about: { kind: before.about, id: subjectId(before) }, kind: before.kind, title: before.title };
  const memo = await writeMemo(
    trx,
    {
      ...about,
      ...(memoId === undefined ? {} : { memoId }),
      document: { type: 'doc', content: [...content, ...blocks, { type: 'paragraph', content: [] }] },
      text: '',
      isOwnStep: true,
    },
    context,
  );
  context.account.label = `Put ${countOf(quotations.length, 'quotation')} into ${memoInWords(memo)}`;
  return memo;
}
