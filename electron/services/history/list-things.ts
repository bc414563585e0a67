import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { Thing } from '#shared/contract/history.ts';
import { rowWords } from '#shared/history/row-words.ts';
import { fold } from '#shared/text/fold.ts';
import type { QueryContext } from '../access/context.ts';
import { rowInSight, sightOf } from '../access/sealed.ts';

/** What the history is asked about by name, with the column that names it, in the order in which it is offered. */
const offered = [
  ['sources', 'title'],
  ['codes', 'name'],
  ['participants', 'name'],
  ['episodes', 'title'],
  ['memos', 'title'],
  ['rounds', 'name'],
  ['matrices', 'name'],
  ['prompts', 'number'],
  ['attributes', 'name'],
] as const;

type Named = { id: string; name: string; noun: string; round_id: string | null; coder_id: string | null };

/** The things that are in the study and may be seen, in whose names all of the words stand. */
export async function listThings(
  db: Reader,
  { words, limit }: { readonly words: string; readonly limit: number },
  context: QueryContext,
): Promise<Thing[]> {
  const sight = await sightOf(db, context);
  const wanted = fold(words).split(' ');
  const things: Thing[] = [];
  for (const [table, column] of offered) {
    const of = rowWords[table];
    const isOwned = table === 'codes' || table === 'episodes' || table === 'memos';
    const { rows } = await sql<Named>`
      SELECT id, ${sql.ref(column)} AS name, ${table === 'codes' ? sql`kind` : sql.lit(of?.noun ?? '')} AS noun,
        ${isOwned ? sql`round_id, coder_id` : sql`NULL AS round_id, NULL AS coder_id`}
      FROM ${sql.table(table)} ORDER BY ${sql.ref(column)}, id`.execute(db);
    for (const row of rows) {
      const { id, name, noun } = row;
      if (of !== undefined && name !== '' && rowInSight(sight, table, row)) {
        const folded = fold(name);
        if (wanted.every((word) => folded.includes(word))) {
          things.push({ id, kind: of.kind, noun, name });
        }
      }
    }
  }
  return things.slice(0, limit);
}
