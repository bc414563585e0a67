import type { Reader } from '#electron/study/database.ts';
import { changeQuotations } from '#shared/memo/change-quotations.ts';
import type { MemoDocument } from '#shared/memo/memo-document.ts';
import { quotationKey, quotationsOf } from '#shared/memo/quotations-of.ts';
import type { QueryContext } from '../access/context.ts';
import { quotedSource } from './quoted-source.ts';
import { wordsNow } from './quoted-words.ts';

/** The memo with its quotations as stretches of the texts of now; one whose words are gone stays as it is. */
export async function quotedAsNow(
  db: Reader,
  document: MemoDocument,
  texts: QueryContext['texts'],
): Promise<MemoDocument> {
  const moved = new Map<
    string,
    { readonly textHash: string; readonly start: number; readonly end: number }
  >();
  for (const quotation of quotationsOf(document)) {
    const source = await quotedSource(db, quotation.sourceId, texts);
    const now = source === null ? null : await wordsNow(db, quotation, source, texts);
    if (source !== null && now !== null) {
      moved.set(quotationKey(quotation), { textHash: source.textHash, start: now.start, end: now.end });
    }
  }
  return changeQuotations(document, (quotation) => ({ ...quotation, ...moved.get(quotationKey(quotation)) }));
}
