import type { Writer } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { Place } from '#shared/contract/values.ts';
import { episodeOf } from '#shared/domain/episode/episode-of.ts';
import { isAbout } from '#shared/domain/round/is-about.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { actingCoder } from '../access/acting-coder.ts';
import type { CommandContext } from '../access/context.ts';
import { refuseRetired } from '../codebook/merge/refuse-retired.ts';
import { rowToCode } from '../codebook/row-to-code.ts';
import { codeToApply } from '../codings/apply-code.ts';
import { workingRound } from '../rounds/working-round.ts';
import { checkAnchor } from '../sources/check-anchor.ts';
import { episodesIn } from './episodes-in.ts';
import { readOwnWork, stateOf } from './stretches.ts';

/** Rows of one statement. */
const ROWS = 50;

/** Applies a code to many stretches in one step, in the acting coder's open round. */
export async function codeFound(
  trx: Writer,
  input: {
    readonly places: readonly Place[];
    readonly codeId?: string | undefined;
    readonly newCode?: string | undefined;
  },
  context: CommandContext,
): Promise<OutputOf<'search.code'>> {
  const coder = actingCoder(context);
  const round = await workingRound(trx, context);
  if (round.work === 'episodes') {
    refuse('not_this_work', { round: round.name, work: 'coding' });
  }
  for (const place of input.places) {
    await checkAnchor(trx, place, context);
  }
  const code = await codeToApply(trx, input, round, context);
  await refuseRetired(trx, code);
  const own = await readOwnWork(trx, { as: 'code', codeId: code.id }, context);
  const episodes = await episodesIn(trx, [...new Set(input.places.map(({ sourceId }) => sourceId))], context);
  const places = new Map(
    input.places.map((place) => [`${place.sourceId} ${place.start} ${place.end}`, place]),
  );
  const rows = [...places.values()]
    .filter(({ sourceId, start, end }) => stateOf(own, { source_id: sourceId, start, end }, false) === 'new')
    .map((place) => ({
      ...place,
      episodeId: episodeOf(place, episodes.get(place.sourceId) ?? [])?.id ?? null,
    }))
    .filter(
      ({ sourceId, episodeId }) => isAbout(round, sourceId) && (round.sample === null || episodeId !== null),
    )
    .map(({ sourceId, start, end, episodeId }) => ({
      id: context.ids.next(),
      source_id: sourceId,
      start,
      end,
      code_id: code.id,
      episode_id: episodeId,
      layer: 'coder' as const,
      round_id: round.id,
      coder_id: coder.id,
      decision_id: null,
      created_at: context.clock.now(),
    }));
  for (let at = 0; at < rows.length; at += ROWS) {
    await trx
      .insertInto('codings')
      .values(rows.slice(at, at + ROWS))
      .execute();
  }
  context.account.roundId = round.id;
  context.account.label = `Applied “${code.name}” to ${countOf(rows.length, 'stretch', 'stretches')} that were searched for`;
  return { code: rowToCode(code), coded: rows.length, left: input.places.length - rows.length };
}
