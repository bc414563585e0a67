import { err, ok, type Result } from '../../kernel/result.ts';
import type { FindQuery, FindTerm } from './find-query.ts';
import { queryTokens, type QueryToken } from './query-tokens.ts';

/** Brackets inside brackets; nobody writes more, and reading them takes no more memory than these. */
const deepest = 20;

class Unreadable extends Error {}

const wordsOnBothSides = (sign: string): string => `“${sign}” needs words on both sides`;

/** Reads tokens from the first to the last, each once. */
class Reader {
  readonly #tokens: readonly QueryToken[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly QueryToken[]) {
    this.#tokens = tokens;
  }

  #next(): QueryToken | undefined {
    return this.#tokens[this.#at];
  }

  #takes(kind: QueryToken['kind']): boolean {
    const isNext = this.#next()?.kind === kind;
    if (isNext) this.#at += 1;
    return isNext;
  }

  /** What stands up to a bracket that closes, or to the end; null where that is nothing. */
  any(): FindQuery | null {
    const parts: FindQuery[] = [];
    do {
      const part = this.#all();
      const hasOr = this.#next()?.kind === 'or' || parts.length > 0;
      if (part === null && hasOr) throw new Unreadable(wordsOnBothSides('OR'));
      if (part !== null) parts.push(part);
    } while (this.#takes('or'));
    const [first] = parts;
    return first === undefined ? null : parts.length === 1 ? first : { kind: 'any', parts };
  }

  /** What is left over at the end is a bracket that closes nothing. */
  end(): void {
    if (this.#next() !== undefined) throw new Unreadable('a bracket closes that was never opened');
  }

  #all(): FindQuery | null {
    const parts: FindQuery[] = [];
    const without: FindQuery[] = [];
    for (let token = this.#next(); token !== undefined; token = this.#next()) {
      if (token.kind === 'or' || token.kind === 'close') break;
      const isNot = this.#takes('not');
      const part = this.#near();
      if (part === null && isNot) throw new Unreadable('“-” needs a word behind it');
      if (part !== null) (isNot ? without : parts).push(part);
    }
    const [first] = parts;
    if (first === undefined) {
      if (without.length > 0) throw new Unreadable('say also what to find, not only what to leave out');
      return null;
    }
    return parts.length === 1 && without.length === 0 ? first : { kind: 'all', parts, without };
  }

  #near(): FindQuery | null {
    let left = this.#one();
    const pairs: FindQuery[] = [];
    for (let sign = this.#next(); sign?.kind === 'near'; sign = this.#next()) {
      this.#at += 1;
      const right = this.#one();
      pairs.push({
        kind: 'near',
        terms: [this.#side(left, sign.written), this.#side(right, sign.written)],
        within: sign.within,
      });
      left = right;
    }
    const [first] = pairs;
    return first === undefined
      ? left
      : pairs.length === 1
        ? first
        : { kind: 'all', parts: pairs, without: [] };
  }

  #side(part: FindQuery | null, sign: string): FindTerm {
    if (part === null) throw new Unreadable(wordsOnBothSides(sign));
    if (part.kind !== 'term') throw new Unreadable(`“${sign}” stands between words or phrases, not brackets`);
    return part;
  }

  #one(): FindQuery | null {
    const token = this.#next();
    if (token === undefined || token.kind === 'or' || token.kind === 'close' || token.kind === 'near')
      return null;
    this.#at += 1;
    switch (token.kind) {
      case 'term':
        return asNear(token);
      case 'star':
        throw new Unreadable(`in “${token.written}” the star can only stand at the end of a word`);
      case 'not':
        throw new Unreadable('“-” needs a word behind it');
      case 'open':
        return this.#bracket();
    }
  }

  #bracket(): FindQuery | null {
    if (this.#depth === deepest) throw new Unreadable('there are too many brackets inside brackets');
    this.#depth += 1;
    const inside = this.any();
    this.#depth -= 1;
    this.#takes('close');
    return inside;
  }
}

/** A phrase with a distance behind it: its words near one another. */
function asNear({ term, within }: Extract<QueryToken, { kind: 'term' }>): FindQuery {
  if (within === null || term.words.length === 1) return term;
  const terms = term.words.map((word): FindTerm => ({ kind: 'term', words: [word], end: 'whole' }));
  return { kind: 'near', terms, within };
}

/**
 * Reads what was written to be searched for. Words must all stand in one turn; "in quotes" they follow one another; `word*`
 * also finds longer words; `one NEAR/5 other` or `one ~5 other` has at most five words between, and so has `"one other"~5`; OR
 * takes either, `-word` leaves out, brackets hold together. What was opened and not closed ends with the query. With `isBegun` words
 * outside of quotes may be beginnings of longer ones. Null when there is no word in it; an error is a clause that says what is wrong.
 */
export function parseQuery(
  written: string,
  { isBegun = false }: { readonly isBegun?: boolean } = {},
): Result<FindQuery | null, string> {
  const reader = new Reader(queryTokens(written, isBegun));
  try {
    const query = reader.any();
    reader.end();
    return ok(query);
  } catch (cause) {
    if (cause instanceof Unreadable) return err(cause.message);
    throw cause;
  }
}
