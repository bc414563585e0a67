import type { Reader } from '#electron/study/database.ts';
import { episodesShared, stretchesShared, type SharedPlace } from '#shared/codebook/together.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import type { QueryContext } from '../access/context.ts';
import { evidenceOf } from '../sources/evidence.ts';
import { partlySealed } from './codings-together.ts';
import { pairOfCodes, type PairedCoding, type PairOfCodes } from './pair-of-codes.ts';

type Place = SharedPlace & { readonly source_id: string; readonly codings: readonly PairedCoding[] };

/** The places of all sources, each with the codings by which it is one. */
function placesIn(codings: readonly PairedCoding[], how: 'episode' | 'overlapping'): readonly Place[] {
  return [...Map.groupBy(codings, ({ sourceId }) => sourceId)].flatMap(([sourceId, there]) => {
    const first = there.filter(({ isFirst }) => isFirst);
    const second = there.filter(({ isSecond }) => isSecond);
    const shared: readonly SharedPlace[] =
      how === 'episode' ? episodesShared(first, second) : stretchesShared(first, second);
    return shared.map((place) => ({
      ...place,
      source_id: sourceId,
      codings: there.filter(({ start, end }) => start >= place.start && end <= place.end),
    }));
  });
}

async function titlesOf(db: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows =
    ids.length === 0
      ? []
      : await db.selectFrom('episodes').select(['id', 'title']).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row.title]));
}

function saidBy(
  { codings, source_id: sourceId }: Place,
  { speaking, people }: PairOfCodes['voices'],
): string {
  const ids = new Set(codings.flatMap(({ id }) => speaking.of(sourceId, id)));
  return people
    .filter(({ id }) => ids.has(id))
    .map(({ name }) => name)
    .join(', ');
}

/** Where two codes stand together, in the order of the sources. */
export async function placesTogether(
  db: Reader,
  input: ParsedInputOf<'codes.placesTogether'>,
  context: QueryContext,
): Promise<OutputOf<'codes.placesTogether'>> {
  await partlySealed(db, input, context);
  const { codings, voices } = await pairOfCodes(db, input.codeIds, input, context);
  const places = placesIn(codings, input.how);
  const shown = places.slice(0, input.limit);
  const evidence = await evidenceOf(db, shown, context);
  const titles = await titlesOf(
    db,
    shown.flatMap((place) => place.codings.flatMap(({ episodeId }) => episodeId ?? [])),
  );
  return {
    total: places.length,
    places: shown.flatMap((place, at) => {
      const quoted = evidence[at];
      const within = ({ start, end }: Anchor): Anchor => ({
        start: start - place.start,
        end: end - place.start,
      });
      const [episodeId] = new Set(place.codings.flatMap((coding) => coding.episodeId ?? []));
      return quoted === undefined
        ? []
        : [
            {
              ...quoted,
              first: place.first.map(within),
              second: place.second.map(within),
              episode: titles.get(episodeId ?? '') ?? null,
              participant: saidBy(place, voices) || null,
            },
          ];
    }),
  };
}
