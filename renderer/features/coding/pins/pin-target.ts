import type { Coding } from '#shared/contract/codings.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import type { ReadPlace } from '../../../transcript/read-content.ts';
import type { Chosen } from '../coding-store.ts';

/** A coding, and the stretch of it that is meant. */
export type PinTarget = { readonly coding: Coding; readonly stretch: Anchor };

const holds = (coding: Anchor, { start, end }: Anchor): boolean => coding.start <= start && end <= coding.end;

const length = ({ start, end }: Anchor): number => end - start;

/**
 * What a pin is for: the selected words in the coding that was chosen last, if that holds them, else in the shortest that does;
 * without words, all of the chosen coding, or of the shortest at the caret. Null where no coding holds them.
 */
export function pinTarget(
  codings: readonly Coding[],
  chosen: Chosen,
  lastChosen: string | null,
  place: ReadPlace | null,
): PinTarget | null {
  const whole = codings.find(({ id }) => chosen?.kind === 'coding' && id === chosen.id);
  const words = place?.words ?? null;
  if (whole !== undefined && (words === null || !holds(whole, words))) {
    return { coding: whole, stretch: { start: whole.start, end: whole.end } };
  }
  const wanted = words ?? place?.caret;
  if (wanted === undefined) {
    return null;
  }
  const around = codings.filter((coding) => holds(coding, wanted));
  const coding =
    around.find(({ id }) => id === (chosen?.id ?? lastChosen)) ??
    around.toSorted((one, other) => length(one) - length(other))[0];
  return coding === undefined ? null : { coding, stretch: words ?? { start: coding.start, end: coding.end } };
}
