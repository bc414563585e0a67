import { keepText } from '#electron/study/contents.ts';
import type { Reader, Writer } from '#electron/study/database.ts';
import { continueAction } from '#electron/study/journal/continue-action.ts';
import type { ParsedInputOf } from '#shared/contract/contract.ts';
import type { Memo } from '#shared/contract/memos.ts';
import { refuse } from '#shared/contract/refusal.ts';
import { documentOfText } from '#shared/memo/document-of-text.ts';
import { actingCoder } from '../access/acting-coder.ts';
import type { CommandContext, QueryContext } from '../access/context.ts';
import { readRounds } from '../rounds/read-rounds.ts';
import { openRoundOf } from '../rounds/working-round.ts';
import { contentOf, readWritten } from './memo-content.ts';
import type { MemoRow } from './memo-row.ts';
import { subjectColumns, subjectsInSight } from './memo-subject.ts';
import { visibleMemo } from './read-memos.ts';
import { rowToMemo, versionOf } from './row-to-memo.ts';
import { actionOfSitting } from './same-sitting.ts';

/** A memo of the acting coder, or a refusal. */
export async function ownMemo(db: Reader, memoId: string, context: QueryContext): Promise<MemoRow> {
  const coder = actingCoder(context);
  const row = await visibleMemo(db, memoId, context);
  return row.coder_id === coder.id ? row : refuse('not_yours', { thing: 'memo' });
}

const memoOf = async (db: Reader, row: MemoRow, context: QueryContext): Promise<Memo> =>
  rowToMemo(row, await readWritten(db, row.text_hash, context.texts), await subjectsInSight(db, context));

export const memoInWords = ({ title }: { readonly title: string }): string =>
  title === '' ? 'the memo' : `the memo “${title}”`;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Writes a memo, or writes one of one's own anew. What is written in one sitting is one step of the history. */
export async function writeMemo(
  trx: Writer,
  input: ParsedInputOf<'memos.write'>,
  context: CommandContext,
): Promise<Memo> {
  const coder = actingCoder(context);
  const before = input.memoId === undefined ? null : await ownMemo(trx, input.memoId, context);
  if (before !== null && input.version !== undefined && versionOf(before) !== input.version) {
    refuse('memo_changed', { memo: capital(memoInWords(before)) });
  }
  const now = context.clock.now();
  const round = openRoundOf(await readRounds(trx), coder.id);
  const document = input.document ?? documentOfText(input.text);
  const row: MemoRow = {
    id: before?.id ?? context.ids.next(),
    ...(await subjectColumns(trx, input.about, context)),
    kind: input.kind,
    title: input.title,
    text_hash: await keepText(trx, contentOf(document)),
    coder_id: coder.id,
    // What is written in an open round may speak of what is sealed there, whenever the memo was begun.
    round_id: round?.id ?? before?.round_id ?? null,
    created_at: before?.created_at ?? now,
    changed_at: now,
  };
  const { account } = context;
  account.roundId = row.round_id;
  if (before === null) {
    await trx.insertInto('memos').values(row).execute();
    const memo = await memoOf(trx, row, context);
    const about = row.about === 'study' ? 'the study' : memo.aboutName;
    account.label = row.title === '' ? `Wrote a memo on ${about}` : `Wrote ${memoInWords(row)}`;
    return memo;
  }
  if (versionOf(before) === versionOf(row) && before.round_id === row.round_id) {
    return memoOf(trx, before, context);
  }
  const { roundId } = account;
  const sitting = input.isOwnStep
    ? null
    : await actionOfSitting(trx, before, { coderId: coder.id, now, roundId });
  if (sitting !== null) {
    await continueAction(trx, account, sitting);
  }
  account.label = `Changed ${memoInWords(row)}`;
  await trx.updateTable('memos').set(row).where('id', '=', row.id).execute();
  return memoOf(trx, row, context);
}

export async function removeMemo(
  trx: Writer,
  input: { readonly memoId: string },
  context: CommandContext,
): Promise<{ memoId: string }> {
  const memo = await ownMemo(trx, input.memoId, context);
  context.account.roundId = memo.round_id;
  context.account.label = memo.title === '' ? 'Removed a memo' : `Removed the memo “${memo.title}”`;
  await trx.deleteFrom('memos').where('id', '=', memo.id).execute();
  return input;
}
