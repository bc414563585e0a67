import { listOr } from './list-or.ts';
import { rangeOf } from './parse-range.ts';

/** Where one class ends and the next begins; `side` says to which of the two the very value belongs. */
export type Cut = { readonly at: number; readonly side: 'above' | 'below' };

/** Ordered classes with a cut between each two of them. */
export type Classes = { readonly names: readonly string[]; readonly cuts: readonly Cut[] };

const number = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 10 });

/** The class of a single number: how many cuts lie below it. */
const indexOf = (cuts: readonly Cut[], value: number): number =>
  cuts.filter(({ at, side }) => (side === 'above' ? value >= at : value > at)).length;

/**
 * The class of a number or range as it is kept. A range that lies in several classes is not guessed: the reason why there is
 * no class names them. Null for what is no number.
 */
export function classOf(
  { names, cuts }: Classes,
  kept: string,
): { readonly value: string } | { readonly missing: string } | null {
  const range = rangeOf(kept);
  if (range === null) {
    return null;
  }
  const first = indexOf(cuts, range.low);
  const last = indexOf(cuts, range.high);
  const value = names[first] ?? '';
  return first === last
    ? { value }
    : {
        missing: `Undecided: ${kept.replace(/(?<=\d)-/u, '–')} may be ${listOr(names.slice(first, last + 1))}`,
      };
}

/** Why these can't be classes, for a sentence; null when they can: one more name than cuts, and the cuts rise. */
export function classesProblem({ names, cuts }: Classes): string | null {
  if (names.length < 2 || names.length !== cuts.length + 1) {
    return 'classes need a threshold between each two of them';
  }
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) {
    return 'two classes can’t have one name';
  }
  const falls = cuts.findIndex(({ at }, index) => index > 0 && at <= (cuts[index - 1]?.at ?? at));
  return falls === -1
    ? null
    : `the threshold ${number(cuts[falls]?.at ?? 0)} has to be larger than the one before`;
}

/** Classes in words: "Small < 15,000 ≤ Medium ≤ 100,000 < Large". */
export function classesInWords({ names, cuts }: Classes): string {
  return names
    .map((name, index) => {
      const cut = cuts[index - 1];
      return cut === undefined
        ? name
        : `${cut.side === 'above' ? '<' : '≤'} ${number(cut.at)} ${cut.side === 'above' ? '≤' : '<'} ${name}`;
    })
    .join(' ');
}
