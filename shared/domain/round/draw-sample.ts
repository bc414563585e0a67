import { randomFromSeed } from '#shared/kernel/random.ts';

/**
 * Draws `size` of the things without putting any back, each set of that size as likely as every other; all of them when there
 * are no more. They come in the order in which they were given. The same things, size and seed give the same draw on every
 * machine; of the seed the lowest 32 bits count. Source: the shuffle of Fisher and Yates (Durstenfeld 1964, CACM 7:420,
 * algorithm 235), stopped after `size` steps.
 */
export function drawSample<Thing>(things: readonly Thing[], size: number, seed: number): readonly Thing[] {
  const random = randomFromSeed(seed);
  const places = things.map((_thing, index) => index);
  const drawn = new Set<number>();
  for (let step = 0; step < Math.min(size, places.length); step += 1) {
    const at = step + Math.floor(random.uniform() * (places.length - step));
    const taken = places[at] ?? step;
    places[at] = places[step] ?? step;
    drawn.add(taken);
  }
  return things.filter((_thing, index) => drawn.has(index));
}
