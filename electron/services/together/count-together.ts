import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import { TogetherCount, type CountedCoding } from '#shared/codebook/together.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import type { QueryContext } from '../access/context.ts';
import { codingsSeen, columnsOf, partlySealed, voicesOf, type Seen } from './codings-together.ts';

type Row = CountedCoding & { readonly sourceId: string; readonly id: string | null };

/** The codings of each source. Most of all are wanted most often, so that going through all is quicker than looking them up by their codes. */
async function readSources(
  db: Reader,
  codeIds: ReadonlySet<string>,
  seen: Seen,
  context: QueryContext,
): Promise<Iterable<readonly Row[]>> {
  const { isKept } = await voicesOf(db, seen);
  const isNarrowed = seen.where.length > 0;
  const { rows } = await sql<Row>`
    SELECT codings.source_id AS "sourceId", codings."start", codings."end", codings.code_id AS "codeId",
      codings.episode_id AS "episodeId", ${isNarrowed ? sql`codings.id` : sql`NULL`} AS id
    FROM codings WHERE ${await codingsSeen(db, seen, context)}`.execute(db);
  const bySource = new Map<string, Row[]>();
  for (const row of rows) {
    if (!codeIds.has(row.codeId) || (isNarrowed && !isKept(row.sourceId, row.id))) continue;
    const there = bySource.get(row.sourceId);
    if (there === undefined) bySource.set(row.sourceId, [row]);
    else there.push(row);
  }
  return bySource.values();
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
  const wanted = new Set(columns.flatMap(({ codeIds }) => [...codeIds]));
  for (const codings of await readSources(db, wanted, input, context)) {
    count.addSource(codings);
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
