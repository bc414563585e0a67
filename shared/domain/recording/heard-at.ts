import type { Anchor } from '#shared/text/anchor.ts';
import { turnAtOffset } from './turn-at.ts';

type TimedTurn = Anchor & { readonly at: number | null };

/** The moment of an offset: the time of its turn, moved on by its share of the words up to the next turn that has a time. */
function momentOf(turns: readonly TimedTurn[], offset: number): number | null {
  const here = turnAtOffset(turns, offset) ?? 0;
  const from = turns.findLastIndex(({ at }, index) => index <= here && at !== null);
  const begins = turns[from];
  if (begins === undefined || begins.at === null) {
    return null;
  }
  const next = turns.find(({ at }, index) => index > from && at !== null);
  const end = next?.start ?? turns.at(-1)?.end ?? offset;
  if (next === undefined || next.at === null || end <= begins.start) {
    return begins.at;
  }
  const share = Math.min(1, Math.max(0, (offset - begins.start) / (end - begins.start)));
  return Math.round(begins.at + share * Math.max(0, next.at - begins.at));
}

/**
 * About when a stretch of a transcript is heard, in milliseconds of its recording: estimated from the times of turns as if words
 * were spoken evenly; null where no turn up to it has a time. Offsets are UTF-16 code units, half-open; turns are in order.
 */
export function heardAt(
  turns: readonly TimedTurn[],
  { start, end }: Anchor,
): { readonly from: number; readonly to: number } | null {
  const from = momentOf(turns, start);
  const to = momentOf(turns, end);
  return from === null || to === null ? null : { from, to: Math.max(from, to) };
}

/**
 * What is to be played of a recording to hear a stretch of its transcript, in milliseconds, half-open: as far as `heardAt` can tell,
 * and up to the end of the recording, which is so long, where no turn behind the stretch has a time. Null where nothing says when
 * the stretch begins.
 */
export function stretchHeard(turns: readonly TimedTurn[], stretch: Anchor, duration: number): Anchor | null {
  const times = heardAt(turns, stretch);
  if (times === null) {
    return null;
  }
  const goesOn = turns.some(({ start, at }) => at !== null && start >= stretch.end);
  const end = goesOn ? times.to : duration;
  return times.from < Math.min(end, duration) ? { start: times.from, end } : null;
}
