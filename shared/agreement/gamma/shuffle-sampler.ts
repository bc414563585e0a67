import type { Random } from '#shared/kernel/random.ts';
import type { Sampler } from './sampler.ts';

/** A stretch from which a pivot can still be drawn. */
interface Free {
  readonly start: number;
  readonly end: number;
}

function drawPivot(free: readonly Free[], length: number, random: Random): number {
  const room = free.reduce((sum, { start, end }) => sum + (end - start), 0);
  if (room <= 0) return Math.floor(random.uniform() * length);
  let left = random.uniform() * room;
  for (const { start, end } of free) {
    if (left < end - start) return Math.floor(start + left);
    left -= end - start;
  }
  return Math.floor(free.at(-1)?.start ?? 0);
}

/** What remains free when nothing nearer than a distance to a pivot may be drawn. */
const without = (free: readonly Free[], pivot: number, distance: number): readonly Free[] =>
  free
    .flatMap(({ start, end }) => [
      { start, end: Math.min(end, pivot - distance) },
      { start: Math.max(start, pivot + distance), end },
    ])
    .filter(({ start, end }) => end > start);

/**
 * Samples that take each coder's units from one of the coders, moved on by a pivot and round from the end to the beginning;
 * pivots lie half a mean unit apart at least (Mathet et al. 2015, section 5.2).
 */
export const shuffleSampler: Sampler = ({ length, coders }) => {
  const all = coders.flat();
  const distance = all.reduce((sum, { start, end }) => sum + (end - start), 0) / all.length / 2;
  return (random) => {
    let free: readonly Free[] = [{ start: 0, end: length }];
    return {
      length,
      coders: coders.map(() => {
        const pivot = drawPivot(free, length, random);
        free = without(free, pivot, distance);
        const spans = coders[Math.floor(random.uniform() * coders.length)] ?? [];
        return spans.map((span) => {
          const by = span.start + pivot > length ? pivot - length : pivot;
          return { ...span, start: span.start + by, end: span.end + by };
        });
      }),
    };
  };
};
