import fc from 'fast-check';
import type { FindQuery, FindTerm } from '#shared/text/find/find-query.ts';

/** A handful of words, so that queries and texts made of them meet often; some begin like others. */
export const someWords = ['coach', 'coaching', 'data', 'datum', 'plan', 'walk', 'walks', '東', '京'] as const;

const aWord = fc.constantFrom(...someWords);

const aTerm: fc.Arbitrary<FindTerm> = fc.record({
  kind: fc.constant('term'),
  words: fc.array(aWord, { minLength: 1, maxLength: 3 }),
  end: fc.constantFrom('whole', 'star'),
});

const aNear: fc.Arbitrary<FindQuery> = fc.record({
  kind: fc.constant('near'),
  terms: fc.tuple(aTerm, aTerm),
  within: fc.integer({ min: 0, max: 6 }),
});

const { query } = fc.letrec<{ readonly query: FindQuery }>((tie) => ({
  query: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    aTerm,
    aNear,
    fc.record({ kind: fc.constant('any'), parts: fc.array(tie('query'), { minLength: 2, maxLength: 3 }) }),
    fc
      .record({
        kind: fc.constant('all'),
        parts: fc.array(tie('query'), { minLength: 1, maxLength: 3 }),
        without: fc.array(tie('query'), { maxLength: 2 }),
      })
      .filter(({ parts, without }) => parts.length + without.length > 1),
  ),
}));

/** Queries of every kind. */
export const aQuery: fc.Arbitrary<FindQuery> = query;

/** A query as a person writes it. */
export function written(one: FindQuery): string {
  switch (one.kind) {
    case 'term':
      return `"${one.words.join(' ')}${one.end === 'star' ? '*' : ''}"`;
    case 'near':
      return one.terms.map(written).join(` NEAR/${one.within} `);
    case 'any':
      return `(${one.parts.map(written).join(' OR ')})`;
    case 'all':
      return `(${[...one.parts.map(written), ...one.without.map((part) => `-${written(part)}`)].join(' ')})`;
  }
}
