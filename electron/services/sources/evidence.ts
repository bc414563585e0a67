import type { Reader } from '#electron/study/database.ts';
import type { Evidence } from '#shared/contract/values.ts';
import { quotationIn } from '#shared/domain/recording/quotation.ts';
import type { QueryContext } from '../access/context.ts';
import type { KnownSource } from './source-text.ts';

type PlaceRow = { readonly source_id: string; readonly start: number; readonly end: number };

/** Turns places into evidence: each with its source's title and the words that stand there, or the times of a recording. */
export async function evidenceOf(
  db: Reader,
  places: readonly PlaceRow[],
  context: QueryContext,
): Promise<readonly Evidence[]> {
  const ids = [...new Set(places.map((place) => place.source_id))];
  const rows =
    ids.length === 0
      ? []
      : await db
          .selectFrom('sources')
          .select(['id', 'title', 'text_hash', 'medium'])
          .where('id', 'in', ids)
          .execute();
  const sources = new Map<string, Pick<KnownSource, 'title' | 'text' | 'medium'>>();
  for (const row of rows) {
    sources.set(row.id, {
      title: row.title,
      medium: row.medium,
      text: await context.texts.read(db, row.text_hash),
    });
  }
  return places.map((place) => {
    const source = sources.get(place.source_id);
    return {
      sourceId: place.source_id,
      source: source?.title ?? '',
      start: place.start,
      end: place.end,
      quotation: source === undefined ? '' : quotationIn(source, place),
    };
  });
}
