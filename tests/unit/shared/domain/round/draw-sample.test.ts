import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSample } from '#shared/domain/round/draw-sample.ts';

const asked = fc
  .uniqueArray(fc.integer(), { maxLength: 60 })
  .chain((things) =>
    fc.tuple(
      fc.constant(things),
      fc.integer({ min: 0, max: things.length }),
      fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    ),
  );

describe('drawSample', () => {
  test('draws as many as asked for, each once, in their order, and the same for the same seed', () => {
    fc.assert(
      fc.property(asked, ([things, size, seed]) => {
        const drawn = drawSample(things, size, seed);
        expect(drawn).toHaveLength(size);
        expect(drawn).toEqual(things.filter((thing) => drawn.includes(thing)));
        expect(drawSample(things, size, seed)).toEqual(drawn);
      }),
    );
  });

  test('draws all where more are asked for than there are', () => {
    expect(drawSample(['a', 'b'], 5, 1)).toEqual(['a', 'b']);
  });

  test('draws every pair of five about equally often over many seeds', () => {
    const counts = new Map<string, number>();
    const draws = 20_000;
    for (let seed = 0; seed < draws; seed += 1) {
      const pair = drawSample(['a', 'b', 'c', 'd', 'e'], 2, seed).join('');
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    expect(counts.size).toBe(10);
    // Chi-square with 9 degrees of freedom: 27.9 is exceeded by chance once in a thousand.
    const expected = draws / 10;
    const distance = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(distance).toBeLessThan(27.9);
  });

  test('the draw of a seed is one for good, since studies keep only its seed and its outcome', () => {
    const things = Array.from({ length: 20 }, (_thing, index) => index);
    expect(drawSample(things, 4, 20_261_122)).toEqual([0, 4, 15, 16]);
  });
});
