import type { FindQuery, FindTerm } from './find-query.ts';

const phrase = ({ words, end }: FindTerm): string =>
  `"${words.map((word) => word.normalize('NFC')).join(' ')}"${end === 'whole' ? '' : ' *'}`;

const joined = (parts: readonly FindQuery[], by: string): string =>
  parts.length === 1
    ? parts.map(indexExpression).join('')
    : `(${parts.map(indexExpression).join(` ${by} `)})`;

/** A query as SQLite's full-text index (FTS5) of `foldForIndex` texts is asked: it matches the turns that `matchQuery` matches. */
export function indexExpression(query: FindQuery): string {
  switch (query.kind) {
    case 'term':
      return phrase(query);
    case 'near':
      return `NEAR(${query.terms.map(phrase).join(' ')}, ${query.within})`;
    case 'any':
      return joined(query.parts, 'OR');
    case 'all':
      return query.without.length === 0
        ? joined(query.parts, 'AND')
        : `(${joined(query.parts, 'AND')} NOT ${joined(query.without, 'OR')})`;
  }
}
