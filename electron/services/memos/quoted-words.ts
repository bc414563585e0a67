import type { TextCache } from '#electron/study/contents.ts';
import type { Reader } from '#electron/study/database.ts';
import type { QuotedWords } from '#shared/contract/memos.ts';
import { wordsAsSaid } from '#shared/domain/quotation/words-as-said.ts';
import { quotationIn } from '#shared/domain/recording/quotation.ts';
import type { MemoDocument, MemoQuotation } from '#shared/memo/memo-document.ts';
import { quotationKey, quotationsOf } from '#shared/memo/quotations-of.ts';
import { carrierBetween } from '#shared/text/moving/carry-stretch.ts';
import type { QueryContext } from '../access/context.ts';
import { inSight, sightOf } from '../access/sealed.ts';
import { quotedSource, whereIn, type QuotedSource } from './quoted-source.ts';

type Stretch = { readonly start: number; readonly end: number };
type Carrier = ReturnType<typeof carrierBetween>;

/** Texts that were compared lately, since a text is quoted more than once. */
const compared = new WeakMap<TextCache, Map<string, Carrier | null>>();

/** How stretches of an earlier text of a source are found in the present one; null where the earlier one isn't known here. */
async function carrierFrom(
  db: Reader,
  textHash: string,
  source: QuotedSource,
  texts: TextCache,
): Promise<Carrier | null> {
  const known = compared.get(texts) ?? new Map<string, Carrier | null>();
  compared.set(texts, known);
  const key = `${textHash} ${source.textHash}`;
  const before = known.get(key);
  if (before !== undefined) {
    return before;
  }
  const isKept = await db
    .selectFrom('contents')
    .select('hash')
    .where('hash', '=', textHash)
    .executeTakeFirst();
  const carrier = isKept === undefined ? null : carrierBetween(await texts.read(db, textHash), source.text);
  known.set(key, carrier);
  return carrier;
}

/** Where words went that were quoted from an earlier text; null where they are gone. */
export async function wordsNow(
  db: Reader,
  quotation: MemoQuotation,
  source: QuotedSource,
  texts: TextCache,
): Promise<Stretch | null> {
  if (source.medium === 'recording' || quotation.textHash === source.textHash) {
    return quotation.end <= source.length ? quotation : null;
  }
  const carry = await carrierFrom(db, quotation.textHash, source, texts);
  return carry?.(quotation) ?? null;
}

/** What was quoted at the time, as far as the text of then is known here. */
async function wordsThen(
  db: Reader,
  { textHash, start, end }: Stretch & { textHash: string },
  texts: TextCache,
): Promise<string> {
  const isKept = await db
    .selectFrom('contents')
    .select('hash')
    .where('hash', '=', textHash)
    .executeTakeFirst();
  return isKept === undefined ? '' : (await texts.read(db, textHash)).slice(start, end);
}

type Marked = Stretch & { readonly id: string; readonly name: string; readonly sourceId: string };

/** The episodes and codings that are quoted and may be seen, by id. */
async function markedIn(
  db: Reader,
  quotations: readonly MemoQuotation[],
  context: QueryContext,
): Promise<ReadonlyMap<string, Marked>> {
  const sight = await sightOf(db, context);
  const idsOf = (of: MemoQuotation['of']): string[] =>
    quotations.flatMap((one) => (one.of === of && one.id !== null ? [one.id] : []));
  const episodes = idsOf('episode');
  const codings = idsOf('coding');
  const rows = [
    ...(episodes.length === 0
      ? []
      : await db
          .selectFrom('episodes')
          .select(['id', 'title as name', 'source_id as sourceId', 'start', 'end'])
          .where('id', 'in', episodes)
          .where(inSight(sight, 'episodes'))
          .execute()),
    ...(codings.length === 0
      ? []
      : await db
          .selectFrom('codings')
          .innerJoin('codes', 'codes.id', 'codings.code_id')
          .select([
            'codings.id',
            'codes.name',
            'codings.source_id as sourceId',
            'codings.start',
            'codings.end',
          ])
          .where('codings.id', 'in', codings)
          .where(inSight(sight, 'codings'))
          .execute()),
  ];
  return new Map(rows.map((row) => [row.id, row]));
}

/** What a stretch of a source says; in a recording without words, when it is heard. */
const wordsOf = (source: QuotedSource, stretch: Stretch): string =>
  source.medium === 'recording'
    ? quotationIn(source, stretch)
    : wordsAsSaid({ ...source, nameOf: (speaker) => source.voices.get(speaker)?.name ?? null }, stretch);

async function quoted(
  db: Reader,
  quotation: MemoQuotation,
  marked: Marked | undefined,
  source: QuotedSource | null,
  context: QueryContext,
): Promise<QuotedWords> {
  const now = source === null ? null : (marked ?? (await wordsNow(db, quotation, source, context.texts)));
  if (source === null || now === null) {
    const words = await wordsThen(db, quotation, context.texts);
    return {
      quotation,
      state: 'gone',
      words,
      name: '',
      source: source?.title ?? '',
      who: '',
      at: '',
      place: null,
    };
  }
  return {
    quotation,
    state: marked === undefined && quotation.of !== 'words' ? 'unmarked' : 'there',
    words: wordsOf(source, now),
    name: marked?.name ?? '',
    source: source.title,
    ...whereIn(source, now),
    place: { sourceId: source.id, start: now.start, end: now.end },
  };
}

/** How quotations stand in the study now, in their order. */
export async function quotedWords(
  db: Reader,
  quotations: readonly MemoQuotation[],
  context: QueryContext,
): Promise<readonly QuotedWords[]> {
  const marked = await markedIn(db, quotations, context);
  const sources = new Map<string, QuotedSource | null>();
  const answer: QuotedWords[] = [];
  for (const quotation of quotations) {
    const there = marked.get(quotation.id ?? '');
    const sourceId = there?.sourceId ?? quotation.sourceId;
    const source = sources.get(sourceId) ?? (await quotedSource(db, sourceId, context.texts));
    sources.set(sourceId, source);
    answer.push(await quoted(db, quotation, there, source, context));
  }
  return answer;
}

/** What a memo quotes, each quotation once. */
export const quotedIn = (
  db: Reader,
  document: MemoDocument,
  context: QueryContext,
): Promise<readonly QuotedWords[]> => {
  const once = new Map(quotationsOf(document).map((one) => [quotationKey(one), one]));
  return quotedWords(db, [...once.values()], context);
};
