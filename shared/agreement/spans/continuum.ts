import { byValue } from '../table/code-book.ts';
import type { Category } from '../table/coder-table.ts';

/** A stretch that one coder marked with one code, half-open: `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly category: Category;
}

/** What every coder marked on one and the same text, as long as `length`. An empty list means: looked, marked nothing. */
export interface Continuum {
  readonly length: number;
  readonly coders: readonly (readonly Span[])[];
}

function problemOfSpan({ start, end }: Span, length: number, coder: number): string | null {
  if (!Number.isFinite(start) || !Number.isFinite(end)) return `A span of coder ${coder} has no place.`;
  if (end <= start) return `A span of coder ${coder} ends at ${end}, where it starts or before.`;
  return start < 0 || end > length
    ? `A span of coder ${coder} reaches from ${start} to ${end}, beyond the text of length ${length}.`
    : null;
}

/** What is wrong with a continuum, in one sentence for people; null when nothing is. */
export function continuumProblem({ length, coders }: Continuum): string | null {
  if (!Number.isFinite(length) || length < 0) return `A text can’t be ${length} long.`;
  for (const [at, spans] of coders.entries()) {
    for (const span of spans) {
      const problem = problemOfSpan(span, length, at + 1);
      if (problem !== null) return problem;
    }
  }
  return null;
}

const byStart = (one: Span, other: Span): number => one.start - other.start || one.end - other.end;

/** A coder's spans in order. */
export const inOrder = (spans: readonly Span[]): readonly Span[] => spans.toSorted(byStart);

/** A coder's spans in order, those of the same code that overlap made one. Spans that only touch stay two. */
export function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const united: Span[] = [];
  const last = new Map<Category, number>();
  for (const span of inOrder(spans)) {
    const at = last.get(span.category);
    const before = at === undefined ? undefined : united[at];
    if (at !== undefined && before !== undefined && span.start < before.end) {
      united[at] = { ...before, end: Math.max(before.end, span.end) };
    } else {
      last.set(span.category, united.push(span) - 1);
    }
  }
  return united;
}

/** The codes that somebody used, numbers by value, then words. */
export function codesOnContinuum({ coders }: Continuum): readonly Category[] {
  return [...new Set(coders.flatMap((spans) => spans.map(({ category }) => category)))].toSorted(byValue);
}
