import type { Reader } from '#electron/study/database.ts';
import type { QuotedWords } from '#shared/contract/memos.ts';
import { found } from '#shared/contract/refusal.ts';
import type { Place } from '#shared/contract/values.ts';
import type { MemoQuotation } from '#shared/memo/memo-document.ts';
import { fold } from '#shared/text/fold.ts';
import { sentenceAt } from '#shared/text/sentences.ts';
import type { QueryContext } from '../access/context.ts';
import { rowsOfReading } from '../rounds/reading-of-work.ts';
import { findInSources } from '../search/find.ts';
import { checkAnchor } from '../sources/check-anchor.ts';
import { quotedWords } from './quoted-words.ts';

/** A stretch that may be quoted, and the words by which it is looked for. */
type Candidate = { readonly quotation: MemoQuotation; readonly named: string };

/** Which people speak in a source, by its id, so that what they said is found under their names. */
async function peopleIn(db: Reader): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('speakers')
    .innerJoin('participants', 'participants.id', 'speakers.participant_id')
    .select(['speakers.source_id', 'participants.name'])
    .execute();
  const people = Map.groupBy(rows, (row) => row.source_id);
  return new Map([...people].map(([id, voices]) => [id, voices.map(({ name }) => name).join(' ')]));
}

/** Episodes or codings that are before the one who asks, newest first. */
async function candidates(
  db: Reader,
  of: 'episode' | 'coding',
  context: QueryContext,
): Promise<readonly Candidate[]> {
  const table = of === 'episode' ? 'episodes' : 'codings';
  const mine = await rowsOfReading(db, table, { of: 'mine' }, context);
  const agreed = await rowsOfReading(db, table, { of: 'consensus' }, context);
  const rows =
    of === 'episode'
      ? await db
          .selectFrom('episodes')
          .innerJoin('sources', 'sources.id', 'episodes.source_id')
          .select(['episodes.id', 'episodes.title as name', 'episodes.start', 'episodes.end'])
          .select(['sources.id as sourceId', 'sources.title', 'sources.text_hash as textHash'])
          .where((where) => where.or([mine, agreed]))
          .orderBy('episodes.created_at', 'desc')
          .orderBy('episodes.id', 'desc')
          .execute()
      : await db
          .selectFrom('codings')
          .innerJoin('sources', 'sources.id', 'codings.source_id')
          .innerJoin('codes', 'codes.id', 'codings.code_id')
          .select(['codings.id', 'codes.name', 'codings.start', 'codings.end'])
          .select(['sources.id as sourceId', 'sources.title', 'sources.text_hash as textHash'])
          .where((where) => where.or([mine, agreed]))
          .orderBy('codings.created_at', 'desc')
          .orderBy('codings.id', 'desc')
          .execute();
  const people = await peopleIn(db);
  return rows.map(({ id, name, start, end, sourceId, title, textHash }) => ({
    quotation: { of, id, sourceId, textHash, start, end },
    named: fold(`${name} ${title} ${people.get(sourceId) ?? ''}`),
  }));
}

export const textHashOf = async (db: Reader, sourceId: string): Promise<string> =>
  found(
    await db.selectFrom('sources').select('text_hash').where('id', '=', sourceId).executeTakeFirst(),
    'source',
  ).text_hash;

/** Sentences of the sources in which the words stand. */
async function sentences(
  db: Reader,
  words: readonly string[],
  limit: number,
  context: QueryContext,
): Promise<readonly MemoQuotation[]> {
  if (words.length === 0) {
    return [];
  }
  const { hits } = await findInSources(
    db,
    { words: words.join(' '), limit: limit * 2, prefix: true },
    context,
  );
  const once = new Map<string, MemoQuotation>();
  for (const { sourceId, start: at } of hits) {
    const textHash = await textHashOf(db, sourceId);
    const { start, end } = sentenceAt(await context.texts.read(db, textHash), at);
    once.set(`${sourceId} ${start}`, { of: 'words', id: null, sourceId, textHash, start, end });
  }
  return [...once.values()].slice(0, limit);
}

/** What a memo can quote: episodes and codings by what they are called, and sentences in which the words stand. */
export async function findQuotations(
  db: Reader,
  input: { readonly words: string; readonly limit: number },
  context: QueryContext,
): Promise<QuotedWords[]> {
  const words = fold(input.words).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const most = Math.ceil(input.limit / 3);
  const fitting = async (of: 'episode' | 'coding'): Promise<readonly MemoQuotation[]> =>
    (await candidates(db, of, context))
      .filter(({ named }) => words.every((word) => named.includes(word)))
      .slice(0, most)
      .map(({ quotation }) => quotation);
  const quotations = [
    ...(await fitting('episode')),
    ...(await fitting('coding')),
    ...(await sentences(db, words, most, context)),
  ];
  return [...(await quotedWords(db, quotations, context))];
}

/** A stretch of a source as a memo can quote it. */
export async function quoteStretch(db: Reader, input: Place, context: QueryContext): Promise<QuotedWords> {
  await checkAnchor(db, input, context);
  const quotation: MemoQuotation = {
    of: 'words',
    id: null,
    ...input,
    textHash: await textHashOf(db, input.sourceId),
  };
  const [quoted] = await quotedWords(db, [quotation], context);
  return found(quoted, 'source');
}
