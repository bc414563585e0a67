import { overlaps, type Anchor } from '../../text/anchor.ts';

/** A prompt, by its place in the protocol, that may be asked by a question. */
type Chance = Anchor & { readonly prompt: number; readonly confidence: number };

/**
 * Gives every prompt at most one question, and no words to two prompts: the most probable first, none below `least`. Ties go to the
 * earlier prompt, then to the earlier question, then to the shorter one.
 */
export function choosePlaces<Place extends Chance>(
  chances: readonly Place[],
  least: number,
): readonly Place[] {
  const best = chances
    .filter(({ confidence }) => confidence >= least)
    .toSorted(
      (one, other) =>
        other.confidence - one.confidence ||
        one.prompt - other.prompt ||
        one.start - other.start ||
        one.end - other.end,
    );
  const chosen: Place[] = [];
  for (const place of best) {
    if (chosen.every((other) => other.prompt !== place.prompt && !overlaps(other, place))) {
      chosen.push(place);
    }
  }
  return chosen;
}
