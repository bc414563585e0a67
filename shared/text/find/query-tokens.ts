import { fold } from '../fold.ts';
import type { FindTerm } from './find-query.ts';
import { indexWords } from './index-words.ts';

export type QueryToken =
  | {
      readonly kind: 'term';
      readonly term: FindTerm;
      /** The words of a phrase in any order, so near. */ readonly within: number | null;
    }
  | { readonly kind: 'near'; readonly within: number; readonly written: string }
  | { readonly kind: 'or' | 'not' | 'open' | 'close' }
  /** A star where none can stand. */
  | { readonly kind: 'star'; readonly written: string };

/** A quotation mark at the end of a phrase: what follows it parts words. One inside a Hebrew abbreviation does not. */
const closing = /["”“»](?=\s|\)|\*|~|$)/u;
const nearness = /^(?:NEAR(?:\/(?<words>\d{1,3}))?|~(?<signs>\d{1,3}))$/u;
const afterPhrase = /^(\*?)(?:~(\d{1,3}))?/u;

/** How far apart two words are near each other where no number is given. */
const usualDistance = 10;

function termOf(written: string, end: FindTerm['end']): FindTerm | null {
  const folded = fold(written);
  const words = indexWords(folded).map(({ start, end: to }) => folded.slice(start, to));
  return words.length === 0 ? null : { kind: 'term', words, end };
}

type Read = { readonly tokens: readonly QueryToken[]; readonly length: number };

function readPhrase(rest: string): Read {
  const found = closing.exec(rest.slice(1));
  const inside = found === null ? rest.slice(1) : rest.slice(1, 1 + found.index);
  const behind = found === null ? '' : rest.slice(inside.length + 2);
  const [suffix = '', star, distance] = afterPhrase.exec(behind) ?? [];
  const hasStar = star === '*' || /[\p{L}\p{N}]\*\s*$/u.test(inside);
  const term = termOf(inside, hasStar ? 'star' : 'whole');
  const within = distance === undefined ? null : Number(distance);
  return {
    tokens: term === null ? [] : [{ kind: 'term', term, within }],
    length: Math.min(rest.length, inside.length + (found === null ? 1 : 2) + suffix.length),
  };
}

function wordToken(written: string, isBegun: boolean): readonly QueryToken[] {
  const near = nearness.exec(written);
  if (near !== null) {
    const within = near.groups?.['words'] ?? near.groups?.['signs'];
    return [{ kind: 'near', within: within === undefined ? usualDistance : Number(within), written }];
  }
  if (written === 'OR' || written === '|') return [{ kind: 'or' }];
  if (written === 'NOT') return [{ kind: 'not' }];
  if (written === 'AND') return [];
  const isStarred = written.endsWith('*');
  const word = isStarred ? written.slice(0, -1) : written;
  if (/^\*|\*[\p{L}\p{N}]/u.test(written)) return [{ kind: 'star', written }];
  const term = termOf(word, isStarred ? 'star' : isBegun ? 'begun' : 'whole');
  return term === null ? [] : [{ kind: 'term', term, within: null }];
}

/** A run of signs without a space; brackets at its end that nothing in it opened close what was opened before. */
function readWord(rest: string, isBegun: boolean): Read {
  const run = /^\S+/u.exec(rest)?.[0] ?? '';
  let closers = 0;
  let opened = run.split('(').length - run.split(')').length;
  while (opened < 0 && run.at(-1 - closers) === ')') {
    closers += 1;
    opened += 1;
  }
  const word = closers === 0 ? run : run.slice(0, -closers);
  return {
    tokens: [
      ...wordToken(word, isBegun),
      ...Array.from({ length: closers }, () => ({ kind: 'close' }) as const),
    ],
    length: run.length,
  };
}

function readOne(rest: string, isBegun: boolean): Read {
  if (rest.startsWith('(')) return { tokens: [{ kind: 'open' }], length: 1 };
  if (/^["“”„«»]/u.test(rest)) return readPhrase(rest);
  if (/^-[^\s-]/u.test(rest)) return { tokens: [{ kind: 'not' }], length: 1 };
  return readWord(rest, isBegun);
}

/** The parts of what was written to be searched for, in their order; signs that are in no word are left out. See `parseQuery`. */
export function queryTokens(written: string, isBegun: boolean): readonly QueryToken[] {
  const tokens: QueryToken[] = [];
  for (let at = 0; at < written.length;) {
    const space = /^\s+/u.exec(written.slice(at))?.[0].length ?? 0;
    if (at + space >= written.length) break;
    const { tokens: found, length } = readOne(written.slice(at + space), isBegun);
    tokens.push(...found);
    at += space + length;
  }
  return tokens;
}
