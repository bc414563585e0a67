import type { Writer } from '#electron/study/database.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { Place } from '#shared/contract/values.ts';
import { defaultTitle } from '#shared/domain/episode/default-title.ts';
import { quotationIn } from '#shared/domain/recording/quotation.ts';
import { isAbout } from '#shared/domain/round/is-about.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { overlaps } from '#shared/text/anchor.ts';
import { actingCoder } from '../access/acting-coder.ts';
import type { CommandContext } from '../access/context.ts';
import { kindOf } from '../episodes/kinds/kind-of.ts';
import { regroupCodings } from '../episodes/regroup-codings.ts';
import { workingRound } from '../rounds/working-round.ts';
import { checkAnchor } from '../sources/check-anchor.ts';
import { readOwnWork, stateOf } from './stretches.ts';

/** Of stretches that overlap each other, which can't be episodes both, the earlier one. */
function apart(places: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  for (const place of places.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (!kept.some((before) => before.sourceId === place.sourceId && overlaps(before, place))) {
      kept.push(place);
    }
  }
  return kept;
}

/** Marks many stretches as episodes in one step, in the acting coder's open round. */
export async function markFound(
  trx: Writer,
  input: { readonly places: readonly Place[]; readonly criterion: string },
  context: CommandContext,
): Promise<OutputOf<'search.mark'>> {
  const coder = actingCoder(context);
  const round = await workingRound(trx, context);
  if (round.work === 'codes') {
    refuse('not_this_work', { round: round.name, work: 'marking' });
  }
  const own = await readOwnWork(trx, { as: 'episodes' }, context);
  const titles = new Map<Place, string>();
  for (const place of input.places) {
    titles.set(place, defaultTitle(quotationIn(await checkAnchor(trx, place, context), place)));
  }
  const places = apart(
    input.places.filter(
      ({ sourceId, start, end }) =>
        isAbout(round, sourceId) && stateOf(own, { source_id: sourceId, start, end }, true) === 'new',
    ),
  );
  const kindId = await kindOf(trx, undefined);
  for (const place of places) {
    await trx
      .insertInto('episodes')
      .values({
        id: context.ids.next(),
        source_id: place.sourceId,
        start: place.start,
        end: place.end,
        title: titles.get(place) ?? '',
        criterion: input.criterion,
        kind_id: kindId,
        layer: 'coder',
        round_id: round.id,
        coder_id: coder.id,
        decision_id: null,
        created_at: context.clock.now(),
      })
      .execute();
  }
  for (const sourceId of new Set(places.map((place) => place.sourceId))) {
    await regroupCodings(trx, { sourceId, coderId: coder.id, roundId: round.id });
  }
  context.account.roundId = round.id;
  context.account.label = `Marked ${countOf(places.length, 'episode')} that were searched for`;
  return { marked: places.length, left: input.places.length - places.length };
}
