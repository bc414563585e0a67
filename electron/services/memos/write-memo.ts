import { keepText } from '#electron/study/contents.ts';
import type { Reader, Writer } from '#electron/study/database.ts';
import type { Memo, MemoKind, MemoSubject } from '#shared/contract/memos.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import { actingCoder } from '../access/acting-coder.ts';
import type { CommandContext, QueryContext } from '../access/context.ts';
import { maySee, sightOf } from '../access/sealed.ts';
import { visibleCode } from '../codebook/read-codes.ts';
import { visibleEpisode } from '../episodes/own-episode.ts';
import { readRounds } from '../rounds/read-rounds.ts';
import { openRoundOf } from '../rounds/working-round.ts';
import { rowsToMemos, type MemoRow } from './read-memos.ts';

type SubjectColumns = Pick<MemoRow, 'about' | 'source_id' | 'participant_id' | 'episode_id' | 'code_id'>;

/** The subject as columns; refused when it isn't there or may not be seen. */
async function subjectColumns(
  db: Reader,
  about: MemoSubject,
  context: QueryContext,
): Promise<SubjectColumns> {
  const none = { about: about.kind, source_id: null, participant_id: null, episode_id: null, code_id: null };
  const id = about.id ?? '';
  switch (about.kind) {
    case 'study':
      return none;
    case 'source':
      found(await db.selectFrom('sources').select('id').where('id', '=', id).executeTakeFirst(), 'source');
      return { ...none, source_id: id };
    case 'participant':
      found(
        await db.selectFrom('participants').select('id').where('id', '=', id).executeTakeFirst(),
        'participant',
      );
      return { ...none, participant_id: id };
    case 'episode':
      return { ...none, episode_id: (await visibleEpisode(db, id, context)).id };
    case 'code':
      return { ...none, code_id: (await visibleCode(db, id, context)).id };
  }
}

/** A memo of the acting coder, or a refusal. */
async function ownMemo(db: Reader, memoId: string, context: QueryContext): Promise<MemoRow> {
  const coder = actingCoder(context);
  const row = await db.selectFrom('memos').selectAll().where('id', '=', memoId).executeTakeFirst();
  if (row === undefined || !maySee(await sightOf(db, context), row)) {
    return refuse('not_found', { thing: 'memo' });
  }
  return row.coder_id === coder.id ? row : refuse('not_yours', { thing: 'memo' });
}

/** Writes a memo, or writes one of one's own anew. */
export async function writeMemo(
  trx: Writer,
  input: {
    readonly memoId?: string | undefined;
    readonly about: MemoSubject;
    readonly kind: MemoKind;
    readonly title: string;
    readonly text: string;
  },
  context: CommandContext,
): Promise<Memo> {
  const coder = actingCoder(context);
  const before = input.memoId === undefined ? null : await ownMemo(trx, input.memoId, context);
  const now = context.clock.now();
  const round = openRoundOf(await readRounds(trx), coder.id);
  const row: MemoRow = {
    id: before?.id ?? context.ids.next(),
    ...(await subjectColumns(trx, input.about, context)),
    kind: input.kind,
    title: input.title,
    text_hash: await keepText(trx, input.text),
    coder_id: coder.id,
    // What is written in an open round may speak of what is sealed there, whenever the memo was begun.
    round_id: round?.id ?? before?.round_id ?? null,
    created_at: before?.created_at ?? now,
    changed_at: now,
  };
  const name = row.title === '' ? 'a memo' : `the memo “${row.title}”`;
  context.account.roundId = row.round_id;
  context.account.label = before === null ? `Wrote ${name}` : `Changed ${name}`;
  if (before === null) {
    await trx.insertInto('memos').values(row).execute();
  } else {
    await trx.updateTable('memos').set(row).where('id', '=', row.id).execute();
  }
  return found((await rowsToMemos(trx, [row], context))[0], 'memo');
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
