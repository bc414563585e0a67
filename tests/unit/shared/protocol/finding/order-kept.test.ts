import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderKept, orderOf, type AskedAt } from '#shared/protocol/finding/order-kept.ts';

const inOrder = (count: number): readonly AskedAt[] =>
  Array.from({ length: count }, (_, prompt) => ({ prompt, turn: 2 * prompt, confidence: 1 }));
const backwards = (count: number): readonly AskedAt[] =>
  inOrder(count).map((place) => ({ ...place, turn: 100 - place.turn }));

const places = fc.array(
  fc.record({ prompt: fc.nat(9), turn: fc.nat(30), confidence: fc.double({ min: 0, max: 1, noNaN: true }) }),
  { maxLength: 10 },
);

describe('the order that is kept', () => {
  test.each([
    ['nothing is known', [], 0],
    ['one prompt says nothing of an order', [inOrder(1)], 0],
    ['ten of ten pairs, and a doubt of five', [inOrder(5)], 10 / 15],
    ['backwards', [backwards(5)], -10 / 15],
    ['one so, one otherwise', [inOrder(4), backwards(4)], 0],
  ] as const)('%s', (_, sources, tau) => {
    expect(orderKept(sources)).toBeCloseTo(tau, 10);
  });

  test('lies between −1 and 1, and turns round with the interviews', () => {
    fc.assert(
      fc.property(fc.array(places, { maxLength: 4 }), (sources) => {
        const kept = orderKept(sources);
        expect(Math.abs(kept)).toBeLessThan(1);
        const turned = sources.map((of) => of.map((place) => ({ ...place, turn: -place.turn })));
        expect(orderKept(turned)).toBeCloseTo(-kept, 10);
      }),
    );
  });
});

describe('how a place fits between others', () => {
  const others = inOrder(5);

  test.each([
    ['where it belongs', { prompt: 2, turn: 4 }, 1],
    ['before all', { prompt: 2, turn: -1 }, 0],
    ['the last one first', { prompt: 4, turn: -1 }, -1],
  ] as const)('%s', (_, place, sign) => {
    const around = others.filter(({ prompt }) => prompt !== place.prompt);
    expect(Math.sign(Math.round(10 * orderOf(place, around)))).toBe(sign);
  });

  test('lies between −1 and 1; where nothing else is known it says nothing', () => {
    expect(orderOf({ prompt: 1, turn: 1 }, [])).toBe(0);
    fc.assert(
      fc.property(places, fc.nat(9), fc.nat(30), (known, prompt, turn) => {
        expect(Math.abs(orderOf({ prompt, turn }, known))).toBeLessThanOrEqual(1);
      }),
    );
  });
});
