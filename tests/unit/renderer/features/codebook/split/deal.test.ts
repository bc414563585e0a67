import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countLeft,
  countOn,
  dealOut,
  goTo,
  nothingDealt,
  partsOf,
  stays,
  withPile,
  type Deal,
} from '#renderer/features/codebook/split/deal.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];

const gesture = fc.record({
  at: fc.integer({ min: -2, max: 8 }),
  coding: fc.constantFrom(...ids),
  pile: fc.oneof(
    fc.constant(stays),
    fc.record({ name: fc.constantFrom('one', 'One', 'two'), codeId: fc.constant(null) }),
    fc.record({ name: fc.constant('known'), codeId: fc.constantFrom('x', 'y') }),
  ),
});

test('every coding lies on one pile, stays, or is left, and each is dealt out once', () => {
  fc.assert(
    fc.property(fc.array(gesture, { maxLength: 30 }), (gestures) => {
      let deal: Deal = nothingDealt;
      for (const { at, coding, pile } of gestures) {
        deal = goTo(deal, at, ids.length);
        if (pile === stays) {
          deal = dealOut(deal, coding, stays, ids.length);
        } else if (typeof pile === 'object') {
          const made = withPile(deal, pile);
          deal = dealOut(made.deal, coding, made.key, ids.length);
        }
        expect(deal.at).toBeGreaterThanOrEqual(0);
        expect(deal.at).toBeLessThan(ids.length);
      }
      const onPiles = deal.piles.map(({ key }) => countOn(deal, ids, key));
      const dealt = onPiles.reduce((sum, count) => sum + count, 0);
      expect(dealt + countOn(deal, ids, stays) + countLeft(deal, ids)).toBe(ids.length);
      const parts = partsOf(deal, ids);
      const named = parts.flatMap(({ codingIds }) => codingIds);
      expect(new Set(named).size).toBe(named.length);
      expect(named.length).toBe(dealt);
      const into = parts.map((part) => JSON.stringify(part.into).toLowerCase());
      expect(new Set(into).size).toBe(into.length);
    }),
  );
});

test('a code or a name that has a pile keeps it', () => {
  const { deal, key } = withPile(nothingDealt, { name: 'Visits', codeId: null });
  expect(withPile(deal, { name: 'visits', codeId: null })).toEqual({ deal, key });
  expect(withPile(deal, { name: 'visits', codeId: 'x' }).deal.piles).toHaveLength(2);
});
