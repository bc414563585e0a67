import type { Random } from '#shared/kernel/random.ts';
import { normalQuantile } from '../interval/normal-quantile.ts';
import { inOrder, type Span } from '../spans/continuum.ts';
import type { Sampler } from './sampler.ts';

/** A normal distribution. */
interface Normal {
  readonly mean: number;
  readonly deviation: number;
}

function normalOf(values: readonly number[]): Normal {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(square) };
}

const draw = ({ mean, deviation }: Normal, random: Random): number =>
  deviation === 0 ? mean : mean + deviation * normalQuantile(Math.max(random.uniform(), 2 ** -53));

/** From one unit to the next, and from the beginning of the text to the first. */
function gapsOf(spans: readonly Span[]): readonly number[] {
  const gaps = spans.slice(1).map(({ start }, at) => start - (spans[at]?.end ?? 0));
  const first = spans[0]?.start ?? 0;
  return first > 0 ? [...gaps, first] : gaps;
}

/**
 * Samples with normal numbers of units, gaps and lengths and with codes as often as they are (the default sampler of
 * Titeux & Riad 2021, pygamma-agreement). As there, the gaps count one of no length more, and each coder has one unit at least.
 */
export const statisticalSampler: Sampler = ({ length, coders }) => {
  const ordered = coders.map(inOrder);
  const all = ordered.flat();
  const numbers = normalOf(ordered.map((spans) => spans.length));
  const gaps = normalOf([0, ...ordered.flatMap(gapsOf)]);
  const lengths = normalOf(all.map(({ start, end }) => end - start));
  const unit = (from: number, random: Random): Span => {
    const start = from + draw(gaps, random);
    let own = 0;
    while (own <= 0) own = Math.abs(draw(lengths, random));
    const category = all[Math.floor(random.uniform() * all.length)]?.category ?? '';
    return { start, end: start + own, category };
  };
  return (random) => ({
    length,
    coders: ordered.map(() => {
      const spans: Span[] = [];
      const units = Math.max(1, Math.trunc(draw(numbers, random)));
      for (let at = 0; at < units; at += 1) spans.push(unit(spans.at(-1)?.end ?? 0, random));
      return spans;
    }),
  });
};
