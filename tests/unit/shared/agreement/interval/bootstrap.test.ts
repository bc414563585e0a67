import { expect, test } from 'vitest';
import { defaultIntervals } from '#shared/agreement/interval-options.ts';
import { bootstrap } from '#shared/agreement/interval/bootstrap.ts';

const share = (drawn: Float64Array): number => (drawn[1] ?? 0) / ((drawn[0] ?? 0) + (drawn[1] ?? 0));

test('the interval of a share is near the one of the normal approximation', () => {
  const interval = bootstrap([600, 400], share, { confidence: 0.95, draws: 10_000, seed: 5 });
  const se = Math.sqrt((0.4 * 0.6) / 1000);
  expect(interval?.se).toBeCloseTo(se, 3);
  expect(interval?.low).toBeCloseTo(0.4 - 1.96 * se, 2);
  expect(interval?.high).toBeCloseTo(0.4 + 1.96 * se, 2);
  expect(interval?.method).toEqual({ kind: 'bootstrap', seed: 5, draws: 10_000, dropped: 0 });
});

test('a limit between two draws is found in proportion', () => {
  const values = [3, 1, 4, 2, 5];
  const next = values.values();
  const interval = bootstrap([1], () => next.next().value ?? null, { confidence: 0.8, draws: 5, seed: 1 });
  expect([interval?.low, interval?.high]).toEqual([expect.closeTo(1.4), expect.closeTo(4.6)]);
});

test('draws without a value are dropped and counted', () => {
  let draw = 0;
  const third = (): number | null => {
    draw += 1;
    return draw % 3 === 0 ? null : draw;
  };
  const interval = bootstrap([1, 1], third, { ...defaultIntervals, draws: 9 });
  expect(interval?.method).toMatchObject({ draws: 9, dropped: 3 });
  expect(interval?.high).toBeLessThanOrEqual(8);
});

test('no interval from no draw, or from a single one', () => {
  expect(bootstrap([2, 2], share, { ...defaultIntervals, draws: 0 })).toBeNull();
  expect(bootstrap([2, 2], share, { ...defaultIntervals, draws: 1 })).toBeNull();
  expect(bootstrap([2, 2], () => null, defaultIntervals)).toBeNull();
});
