import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { Reading } from '#shared/contract/episodes.ts';
import type { Evidence } from '#shared/contract/values.ts';
import { openingWords } from '#shared/domain/episode/opening-words.ts';
import type { QueryContext } from '../access/context.ts';
import { rowsOfReading } from '../rounds/reading-of-work.ts';
import { evidenceOf } from '../sources/evidence.ts';

/** What is said in an episode, whoever says it. */
const wordsOf = (evidence: Evidence | undefined): string =>
  evidence?.lines?.map(({ start, end }) => evidence.quotation.slice(start, end)).join('\n') ??
  evidence?.quotation ??
  '';

/** The first words of every episode of a reading, for a list of them. */
export async function readOpenings(
  db: Reader,
  input: { readonly reading: Reading },
  context: QueryContext,
): Promise<OutputOf<'episodes.openings'>> {
  const rows = await db
    .selectFrom('episodes')
    .select(['id', 'source_id', 'start', 'end'])
    .where(await rowsOfReading(db, 'episodes', input.reading, context))
    .execute();
  const evidence = await evidenceOf(db, rows, context);
  return rows.map((row, index) => ({
    episodeId: row.id,
    words: openingWords(wordsOf(evidence[index])),
  }));
}
