import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import { TogetherCount, type CountedCoding } from '#shared/codebook/together.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import type { QueryContext } from '../../access/context.ts';
import { codingsSeen, columnsOf, partlySealed, voicesOf, type Seen } from './codings-together.ts';

type SourceRow = { readonly source_id: string; readonly codings: string };

const fields = 5;

/** The codings of one source from the words of its row; a number of its own for each stretch outside of episodes. */
function* codingsIn(
  { source_id: sourceId, codings }: SourceRow,
  isKept: (sourceId: string, codingId: string) => boolean,
): Generator<CountedCoding> {
  const parts = codings.split(',');
  for (let at = 0; at < parts.length; at += fields) {
    const [start = '', end = '', codeId = '', episodeId = '', codingId = ''] = parts.slice(at, at + fields);
    if (isKept(sourceId, codingId)) {
      const unit = episodeId === '' ? `${start} ${end}` : episodeId;
      yield { start: Number(start), end: Number(end), codeId, unit };
    }
  }
}

/** Reads the codings source by source: one row each, which SQLite hands over much faster than one a coding. */
async function readSources(
  db: Reader,
  codeIds: Iterable<string>,
  seen: Seen,
  context: QueryContext,
): Promise<readonly SourceRow[]> {
  const id = seen.where.length === 0 ? sql`''` : sql`codings.id`;
  const { rows } = await sql<SourceRow>`
    SELECT codings.source_id,
      group_concat(codings."start" || ',' || codings."end" || ',' || codings.code_id || ',' || ifnull(codings.episode_id, '') || ',' || ${id}) AS codings
    FROM codings WHERE ${await codingsSeen(db, codeIds, seen, context)}
    GROUP BY codings.source_id`.execute(db);
  return rows;
}

/** How often codes stand together, each with each. */
export async function countTogether(
  db: Reader,
  input: ParsedInputOf<'codes.together'>,
  context: QueryContext,
): Promise<OutputOf<'codes.together'>> {
  const isPartly = await partlySealed(db, input, context);
  const columns = await columnsOf(db, [...new Set(input.codeIds)], input, context);
  const count = new TogetherCount(columns.map(({ codeIds }) => codeIds));
  const { isKept } = await voicesOf(db, input);
  const wanted = new Set(columns.flatMap(({ codeIds }) => [...codeIds]));
  for (const row of await readSources(db, wanted, input, context)) {
    count.addSource([...codingsIn(row, isKept)]);
  }
  const places = columns.map((_, place) => place);
  return {
    codes: columns.map(({ codeId }, at) => ({ codeId, ...count.of(at, at) })),
    pairs: places.flatMap((one) =>
      places.slice(one + 1).flatMap((other) => {
        const figures = count.of(one, other);
        return figures.episodes + figures.stretches === 0 ? [] : [{ one, other, ...figures }];
      }),
    ),
    partlySealed: isPartly,
  };
}
