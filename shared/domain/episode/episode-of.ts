type Stretch = { readonly start: number; readonly end: number };

const shared = (one: Stretch, other: Stretch): number =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start);

/**
 * The episode that a coding belongs to: the one it shares most characters with, the earlier of equals; null when it touches
 * none. Offsets are UTF-16 code units, half-open.
 */
export function episodeOf<Episode extends Stretch>(
  coding: Stretch,
  episodes: readonly Episode[],
): Episode | null {
  let best: Episode | null = null;
  let most = 0;
  for (const episode of episodes) {
    const common = shared(coding, episode);
    if (common > most || (common === most && best !== null && common > 0 && episode.start < best.start)) {
      best = episode;
      most = common;
    }
  }
  return best;
}
