import { compareAnchors, type Anchor } from '../anchor.ts';
import { foldWithMap, toOriginal, type FoldedText } from '../fold.ts';
import { isSafeAnchor, snapToGraphemes } from '../graphemes.ts';
import type { FindQuery, FindTerm } from './find-query.ts';
import { indexWords } from './index-words.ts';

/** A place where a term stands: from which word on, up to which, and as a stretch of the folded text. */
type Instance = Anchor & { readonly from: number; readonly to: number; readonly isPart: boolean };

type Turn = { readonly source: FoldedText; readonly words: readonly Anchor[] };

function instanceAt({ source: { folded }, words }: Turn, index: number, term: FindTerm): Instance | null {
  let end = 0;
  const last = term.words.length - 1;
  for (const [step, expected] of term.words.entries()) {
    const found = words[index + step];
    if (found === undefined || !folded.startsWith(expected, found.start)) return null;
    end = found.start + expected.length;
    const mayGoOn = term.end !== 'whole' && step === last;
    if (end !== found.end && !mayGoOn) return null;
    if (mayGoOn && term.end === 'star') ({ end } = found);
  }
  const first = words[index];
  return first === undefined
    ? null
    : { start: first.start, end, from: index, to: index + last + 1, isPart: term.end === 'begun' };
}

function instancesOf(turn: Turn, term: FindTerm): readonly Instance[] {
  const found: Instance[] = [];
  for (const index of turn.words.keys()) {
    const instance = instanceAt(turn, index, term);
    if (instance !== null) found.push(instance);
  }
  return found;
}

/** Those of a term that begin no later than the last word of a clump does, and end near enough to it. */
function nearBefore(instances: readonly Instance[], last: Instance, within: number): readonly Instance[] {
  const upTo = instances.findLastIndex(({ from }) => from <= last.from);
  const first = instances.findLastIndex(({ to }, at) => at <= upTo && last.from - to > within) + 1;
  return instances.slice(first, upTo + 1);
}

function nearOnes(terms: readonly (readonly Instance[])[], within: number): readonly Instance[] {
  return terms.flatMap((instances) =>
    instances.flatMap((last) => {
      const others = terms
        .filter((other) => other !== instances)
        .map((other) => nearBefore(other, last, within));
      return others.every(({ length }) => length > 0) ? [last, ...others.flat()] : [];
    }),
  );
}

/** Where the parts of a query stand that it is met by; none when the turn doesn't meet it. */
function placesOf(turn: Turn, query: FindQuery): readonly Instance[] {
  switch (query.kind) {
    case 'term':
      return instancesOf(turn, query);
    case 'near':
      return nearOnes(
        query.terms.map((term) => instancesOf(turn, term)),
        query.within,
      );
    case 'any':
      return query.parts.flatMap((part) => placesOf(turn, part));
    case 'all': {
      const parts = query.parts.map((part) => placesOf(turn, part));
      const isMet =
        parts.every(({ length }) => length > 0) &&
        query.without.every((part) => placesOf(turn, part).length === 0);
      return isMet ? parts.flat() : [];
    }
  }
}

/**
 * Where in the text of one turn the words of a query stand, in the order of reading, as anchors in UTF-16 code units that cut no
 * grapheme and of which none lies inside another. None when the turn doesn't meet the query. Case, accents and the other differences of
 * `foldWithMap` do not count, nor do the signs and line ends between the words of a phrase.
 */
export function matchQuery(text: string, query: FindQuery): readonly Anchor[] {
  const source = foldWithMap(text);
  const turn = { source, words: indexWords(source.folded) };
  const anchors = placesOf(turn, query)
    .map(({ start, end, isPart }) => {
      const exact = toOriginal(source, { start, end });
      return isPart ? snapToGraphemes(text, exact) : exact;
    })
    .filter((anchor) => isSafeAnchor(text, anchor))
    .toSorted(compareAnchors);
  let last = -1;
  return anchors.filter(({ end }) => {
    const isInside = end <= last;
    last = Math.max(last, end);
    return !isInside;
  });
}
