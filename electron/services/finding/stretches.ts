import { sql } from 'kysely';
import type { Reader } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import {
  mostAtOnce,
  type Finding,
  type FoundExtent,
  type FoundPassage,
  type FoundUse,
} from '#shared/contract/found-passages.ts';
import { episodeOf } from '#shared/domain/episode/episode-of.ts';
import { isAbout } from '#shared/domain/round/is-about.ts';
import { overlaps, type Anchor } from '#shared/text/anchor.ts';
import type { QueryContext } from '../access/context.ts';
import { readRounds } from '../rounds/read-rounds.ts';
import { openRoundOf } from '../rounds/working-round.ts';
import { evidenceOf } from '../sources/evidence.ts';
import { episodesIn } from './episodes-in.ts';
import { findResults } from './find-results.ts';

type Stretch = { readonly source_id: string; readonly start: number; readonly end: number };

/** What stands there already: the acting coder's own work in the open round, by source. */
export type OwnWork = ReadonlyMap<string, readonly Anchor[]>;

/** Own episodes, or own codings with a code, in the open round; nothing where there is no round to work in. */
export async function readOwnWork(
  db: Reader,
  of: { readonly as: 'episodes' } | { readonly as: 'code'; readonly codeId: string },
  context: QueryContext,
): Promise<OwnWork> {
  const coderId = context.viewer?.id;
  const round = coderId === undefined ? null : openRoundOf(await readRounds(db), coderId);
  if (coderId === undefined || round === null) {
    return new Map();
  }
  const table = of.as === 'episodes' ? 'episodes' : 'codings';
  // The plus signs have SQLite go by the code, where one is given.
  const rows = await sql<Stretch>`
    SELECT source_id, "start", "end" FROM ${sql.table(table)}
    WHERE +round_id = ${round.id} AND +coder_id = ${coderId}
      ${of.as === 'code' ? sql`AND code_id = ${of.codeId}` : sql``}
    ORDER BY source_id, "start"`.execute(db);
  return Map.groupBy(rows.rows, (row) => row.source_id);
}

/** What would become of a stretch. A coding may overlap another of its code; an episode may not overlap an episode. */
export function stateOf(
  own: OwnWork,
  { source_id: sourceId, ...stretch }: Stretch,
  isEpisode: boolean,
): 'new' | 'there' | 'overlaps' {
  const there = own.get(sourceId) ?? [];
  if (there.some(({ start, end }) => start <= stretch.start && stretch.end <= end)) {
    return 'there';
  }
  return isEpisode && there.some((one) => overlaps(one, stretch)) ? 'overlaps' : 'new';
}

/** Which of the stretches are what the open round is about: in its sources, and to be coded, in the episodes drawn for it. */
async function forRound(
  db: Reader,
  places: readonly Stretch[],
  use: FoundUse,
  context: QueryContext,
): Promise<(stretch: Stretch) => boolean> {
  const coderId = context.viewer?.id;
  const round = coderId === undefined ? null : openRoundOf(await readRounds(db), coderId);
  if (round === null) {
    return () => true;
  }
  if (round.sample === null || use.as === 'episodes') {
    return ({ source_id: sourceId }) => isAbout(round, sourceId);
  }
  const drawn = await episodesIn(db, [...new Set(places.map((place) => place.source_id))], context);
  return ({ source_id: sourceId, start, end }) =>
    episodeOf({ start, end }, drawn.get(sourceId) ?? []) !== null;
}

const stretchesOf = (passage: FoundPassage, extent: FoundExtent): readonly Anchor[] =>
  extent === 'words' ? passage.marks : [extent === 'turn' ? passage.turn : passage];

/** Everything that is found, as far as it would be marked or coded, with what stands there already. */
export async function foundStretches(
  db: Reader,
  input: { readonly finding: Finding; readonly extent: FoundExtent; readonly use: FoundUse },
  context: QueryContext,
): Promise<OutputOf<'search.stretches'>> {
  const { passages, more } = await findResults(
    db,
    { finding: input.finding, order: 'reading', limit: mostAtOnce },
    context,
  );
  const stretches = new Map<string, Stretch & { readonly speaker: string | null }>();
  for (const passage of passages) {
    for (const { start, end } of stretchesOf(passage, input.extent)) {
      const { sourceId, speaker } = passage;
      stretches.set(`${sourceId} ${start} ${end}`, { source_id: sourceId, start, end, speaker });
    }
  }
  const places = [...stretches.values()].slice(0, mostAtOnce);
  const own: OwnWork = input.use.as === 'new code' ? new Map() : await readOwnWork(db, input.use, context);
  const isForRound = await forRound(db, places, input.use, context);
  const evidence = await evidenceOf(db, places, context);
  return {
    more: more || stretches.size > places.length,
    stretches: places.flatMap(({ speaker, ...place }, index) => {
      const words = evidence[index];
      return words === undefined
        ? []
        : [
            {
              ...words,
              speaker,
              state: isForRound(place)
                ? stateOf(own, place, input.use.as === 'episodes')
                : ('outside' as const),
            },
          ];
    }),
  };
}
