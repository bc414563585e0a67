import type { Anchor } from '#shared/text/anchor.ts';
import { useDo } from '../../../data/use-do.ts';
import { announce } from '../../../ui/announcer/announce.ts';
import type { Spot } from './review-order.ts';

type Settle = {
  readonly confirm: (placeIds: readonly string[]) => Promise<boolean>;
  readonly markNotAsked: (spot: Spot) => Promise<boolean>;
  readonly place: (spot: Spot, question: Anchor) => Promise<boolean>;
  readonly clear: (spot: Spot) => Promise<boolean>;
};

/** What a person can say of a place. Each is one step that can be undone; the answer says whether it was done. */
export function useSettle(): Settle {
  const confirm = useDo('prompts.confirmPlaces');
  const markNotAsked = useDo('prompts.markNotAsked');
  const setPlace = useDo('prompts.setPlace');
  const clear = useDo('prompts.clearPlace');
  const said = (isDone: boolean, words: string): boolean => {
    if (isDone) announce(words);
    return isDone;
  };
  return {
    confirm: async (placeIds) =>
      placeIds.length > 0 &&
      said(
        (await confirm({ placeIds: [...placeIds] })).ok,
        placeIds.length === 1 ? 'Confirmed.' : `Confirmed ${placeIds.length} places.`,
      ),
    markNotAsked: async ({ promptId, sourceId }) =>
      said((await markNotAsked({ promptId, sourceId })).ok, 'Marked as not asked.'),
    place: async ({ promptId, sourceId }, { start, end }) =>
      said((await setPlace({ promptId, sourceId, question: { start, end } })).ok, 'Placed.'),
    clear: async ({ promptId, sourceId }) =>
      said((await clear({ promptId, sourceId })).ok, 'Nothing is known of this place any more.'),
  };
}
