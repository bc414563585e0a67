import type { Category } from '../../table/coder-table.ts';
import { codesOnContinuum, type Continuum, type Span, withoutOverlaps } from '../continuum.ts';

/** A stretch of one coder: a unit with the place of its code, counted from 1, or with 0 a gap. */
interface Section {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** How long stretches of two coders lie on one another, by their values; 0 stands for gaps. */
export interface Coincidences {
  readonly codes: readonly Category[];
  /** Symmetric; its entries are lengths, summed over ordered pairs of coders and divided by the coders less one. */
  readonly lengths: readonly Float64Array[];
  /** For each value what its units share with themselves: squared lengths, of gaps the lengths. */
  readonly own: Float64Array;
  /** The same for units as far as other coders marked something there; 0 for gaps. */
  readonly ownMarked: Float64Array;
}

function sectionsOf(
  units: readonly Span[],
  length: number,
  place: ReadonlyMap<Category, number>,
): readonly Section[] {
  const sections: Section[] = [];
  let from = 0;
  for (const { start, end, category } of units) {
    if (start > from) sections.push({ start: from, end: start, value: 0 });
    sections.push({ start, end, value: place.get(category) ?? 0 });
    from = end;
  }
  if (length > from) sections.push({ start: from, end: length, value: 0 });
  return sections;
}

/** Calls back with each two sections of two coders that lie on one another, and for how long. */
function eachMeeting(
  one: readonly Section[],
  other: readonly Section[],
  meet: (a: Section, b: Section, length: number) => void,
): void {
  let first = 0;
  let second = 0;
  for (;;) {
    const a = one[first];
    const b = other[second];
    if (a === undefined || b === undefined) return;
    const length = Math.min(a.end, b.end) - Math.max(a.start, b.start);
    if (length > 0) meet(a, b, length);
    if (a.end <= b.end) first += 1;
    if (b.end <= a.end) second += 1;
  }
}

/** Whether a coder gave some stretch two codes, so that the spans are no partition. */
export function hasOverlaps({ coders }: Continuum): boolean {
  return coders.some((spans) => {
    const units = withoutOverlaps(spans);
    return units.some(({ start }, at) => start < Math.max(0, ...units.slice(0, at).map(({ end }) => end)));
  });
}

/** The coincidences of a continuum of two coders or more on which no coder's units overlap (Krippendorff et al. 2016). */
export function coincidences(continuum: Continuum): Coincidences {
  const codes = codesOnContinuum(continuum);
  const place = new Map(codes.map((code, at) => [code, at + 1]));
  const others = continuum.coders.length - 1;
  const sections = continuum.coders.map((spans) =>
    sectionsOf(withoutOverlaps(spans), continuum.length, place),
  );
  const lengths = Array.from({ length: codes.length + 1 }, () => new Float64Array(codes.length + 1));
  const own = new Float64Array(codes.length + 1);
  const ownMarked = new Float64Array(codes.length + 1);
  const add = (values: Float64Array | undefined, at: number, amount: number): void => {
    if (values !== undefined) values[at] = (values[at] ?? 0) + amount;
  };
  for (const [coder, mine] of sections.entries()) {
    for (const { start, end, value } of mine) add(own, value, value === 0 ? end - start : (end - start) ** 2);
    for (const [other, theirs] of sections.entries()) {
      if (other === coder) continue;
      const marked = new Map<Section, number>();
      eachMeeting(mine, theirs, (a, b, length) => {
        add(lengths[a.value], b.value, length / others);
        if (a.value > 0 && b.value > 0) marked.set(a, (marked.get(a) ?? 0) + length);
      });
      for (const [{ value }, length] of marked) add(ownMarked, value, length ** 2 / others);
    }
  }
  return { codes, lengths, own, ownMarked };
}
