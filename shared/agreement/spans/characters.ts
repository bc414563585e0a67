import type { Category, SetTable } from '../table/coder-table.ts';
import { codesOnContinuum, type Continuum, withoutOverlaps } from './continuum.ts';

/** Where a coder's marking changes: the code that begins or ends there. */
interface Change {
  readonly at: number;
  readonly coder: number;
  readonly code: Category;
  readonly begins: boolean;
}

function changesOf({ coders }: Continuum): readonly Change[] {
  return coders
    .flatMap((spans, coder) =>
      withoutOverlaps(spans).flatMap(({ start, end, category: code }) => [
        { at: start, coder, code, begins: true },
        { at: end, coder, code, begins: false },
      ]),
    )
    .toSorted((one, other) => one.at - other.at || Number(one.begins) - Number(other.begins));
}

/**
 * Every position of a text as a unit that each coder rated with the codes marked there, none being a rating too. Positions
 * between two changes are one column with a count, so that the work goes by the spans and not by the length of the text.
 */
export function tableOfCharacters(
  continuum: Continuum,
  categories: readonly Category[] = codesOnContinuum(continuum),
): SetTable {
  const open = continuum.coders.map(() => new Set<Category>());
  const columns: (readonly (readonly Category[])[])[] = [];
  const unitCounts: number[] = [];
  let from = 0;
  const upTo = (at: number): void => {
    if (at === from) return;
    columns.push(open.map((codes) => [...codes]));
    unitCounts.push(at - from);
    from = at;
  };
  for (const { at, coder, code, begins } of changesOf(continuum)) {
    upTo(at);
    if (begins) open[coder]?.add(code);
    else open[coder]?.delete(code);
  }
  upTo(continuum.length);
  const ratings = continuum.coders.map((_, coder) => columns.map((column) => column[coder] ?? []));
  return { categories, ratings, unitCounts };
}

/** The same with any code against none: whether a position is marked at all. */
export function tableOfMarked(continuum: Continuum): SetTable {
  const coders = continuum.coders.map((spans) => spans.map((span) => ({ ...span, category: 'marked' })));
  return tableOfCharacters({ ...continuum, coders }, ['marked']);
}

/** How many positions two coders gave a code: both of them, only the first, only the second. */
export interface CharacterCounts {
  readonly both: number;
  readonly first: number;
  readonly second: number;
}

/** Counts the positions that the first two coders marked with a code. */
export function characterCounts(continuum: Continuum, code: string): CharacterCounts {
  const { ratings, unitCounts } = tableOfCharacters(continuum);
  const counts = { both: 0, first: 0, second: 0 };
  for (const [column, count] of (unitCounts ?? []).entries()) {
    const [one, other] = [ratings[0], ratings[1]].map((row) =>
      row?.[column]?.some((given) => String(given) === code),
    );
    if (one === true && other === true) counts.both += count;
    else if (one === true) counts.first += count;
    else if (other === true) counts.second += count;
  }
  return counts;
}
