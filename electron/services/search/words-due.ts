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

/** Indexes sources whose words are due, until none is left or it is told to stop. Says whether some are left. */
export async function indexSomeDue(trx: Writer, texts: Texts, isEnough: () => boolean): Promise<boolean> {
  do {
    const due = await trx
      .selectFrom('words_due')
      .innerJoin('sources', 'sources.id', 'words_due.source_id')
      .select('sources.id')
      .orderBy('sources.position')
      .limit(1)
      .executeTakeFirst();
    if (due === undefined) {
      return false;
    }
    await indexWords(trx, due.id, texts);
    await trx.deleteFrom('words_due').where('source_id', '=', due.id).execute();
  } while (!isEnough());
  return true;
}
