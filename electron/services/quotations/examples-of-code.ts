import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { CodesOf } from '#shared/contract/codebook.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { QueryContext } from '../access/context.ts';
import { codingsCounted } from '../codebook/codings-counted.ts';
import { visibleCode } from '../codebook/read-codes.ts';
import { readSpeaking } from '../codebook/read-speaking.ts';
import { evidenceOf } from '../sources/evidence.ts';
import { pinsOfCodings } from './pins-of-codings.ts';

/** What is pinned of a code, or of any code below a theme: its exemplar first, then in the order of the sources. */
export async function examplesOfCode(
  db: Reader,
  input: { readonly codeId: string; readonly of: CodesOf },
  context: QueryContext,
): Promise<OutputOf<'quotations.examples'>> {
  const code = await visibleCode(db, input.codeId, context);
  const counted = await codingsCounted(db, input.of, context);
  const pins = await pinsOfCodings(
    db,
    sql`${counted} AND codings.code_id IN (
      WITH RECURSIVE below (id) AS (
        SELECT ${code.id} UNION SELECT codes.id FROM codes JOIN below ON codes.parent_id = below.id
      )
      SELECT id FROM below)`,
  );
  const inOrder = pins.toSorted((one, other) => Number(other.isExemplar) - Number(one.isExemplar));
  const places = inOrder.map(({ sourceId, start, end }) => ({ source_id: sourceId, start, end }));
  const evidence = await evidenceOf(db, places, context);
  const speaking = await readSpeaking(db);
  const people = await db.selectFrom('participants').select(['id', 'name']).execute();
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const titles = await db
    .selectFrom('codings')
    .innerJoin('episodes', 'episodes.id', 'codings.episode_id')
    .select(['codings.id', 'episodes.title'])
    .where('codings.id', 'in', [...new Set(inOrder.map(({ codingId }) => codingId)), ''])
    .execute();
  const episodes = new Map(titles.map(({ id, title }) => [id, title]));
  return inOrder.flatMap(({ id, codingId, codeId, coderId, sourceId, isExemplar }, index) => {
    const quoted = evidence[index];
    const speakers = speaking.of(sourceId, codingId).map((person) => names.get(person) ?? '');
    return quoted === undefined
      ? []
      : [
          {
            ...quoted,
            id,
            codingId,
            codeId,
            coderId,
            isExemplar,
            episode: episodes.get(codingId) ?? null,
            participant: speakers.join(', ') || null,
          },
        ];
  });
}
