import type { Reader, Writer } from '#electron/study/database.ts';
import { indexWords, type Texts } from './index-words.ts';

/** How much text is still to be indexed, in UTF-16 code units. */
export async function unitsDue(db: Reader): Promise<number> {
  const { units } = await db
    .selectFrom('words_due')
    .innerJoin('sources', 'sources.id', 'words_due.source_id')
    .select((select) => select.fn.sum<number | null>('sources.length').as('units'))
    .executeTakeFirstOrThrow();
  return units ?? 0;
}

/** Indexes sources whose words are due, until so many code units are done or none is left. Says whether some are left. */
export async function indexSomeDue(trx: Writer, texts: Texts, mostUnits: number): Promise<boolean> {
  for (let units = 0; units < mostUnits;) {
    const due = await trx
      .selectFrom('words_due')
      .innerJoin('sources', 'sources.id', 'words_due.source_id')
      .select(['sources.id', 'sources.length'])
      .orderBy('sources.position')
      .limit(1)
      .executeTakeFirst();
    if (due === undefined) {
      return false;
    }
    await indexWords(trx, due.id, texts);
    await trx.deleteFrom('words_due').where('source_id', '=', due.id).execute();
    units += due.length;
  }
  return true;
}
