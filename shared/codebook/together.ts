import type { Anchor } from '../text/anchor.ts';
import { sharedBy, unionOf } from './runs.ts';

/** A coding as co-occurrence counts it. Outside of episodes its very stretch is the unit. */
export type CountedCoding = Anchor & { readonly codeId: string; readonly episodeId: string | null };

/** Longer than any text; a stretch of one is a whole number that can be told apart from all others. */
const LONGEST = 2 ** 26;

const unitOf = ({ episodeId, start, end }: CountedCoding): string | number =>
  episodeId ?? start * LONGEST + end;

/** How often two columns stand together; a column with itself says how often it stands anywhere. */
export type Together = {
  /** Episodes in which both stand. */
  readonly episodes: number;
  /** Maximal runs of letters that carry both. */
  readonly stretches: number;
};

/** Adds up, for every pair of columns. */
export class TogetherCount {
  readonly #size: number;
  readonly #columnsOf: ReadonlyMap<string, readonly number[]>;
  readonly #episodes: Float64Array;
  readonly #stretches: Float64Array;

  /** `columns` are the codes whose codings count for each column; a code may count for several. */
  constructor(columns: readonly ReadonlySet<string>[]) {
    this.#size = columns.length;
    const columnsOf = new Map<string, number[]>();
    for (const [column, codeIds] of columns.entries()) {
      for (const codeId of codeIds) {
        const there = columnsOf.get(codeId);
        if (there === undefined) columnsOf.set(codeId, [column]);
        else there.push(column);
      }
    }
    this.#columnsOf = columnsOf;
    this.#episodes = new Float64Array(this.#size * this.#size);
    this.#stretches = new Float64Array(this.#size * this.#size);
  }

  #add(figures: Float64Array, one: number, other: number): void {
    const at = one * this.#size + other;
    figures[at] = (figures[at] ?? 0) + 1;
  }

  #addUnits(codings: readonly CountedCoding[]): void {
    const units = new Map<string | number, readonly number[]>();
    for (const coding of codings) {
      const columns = this.#columnsOf.get(coding.codeId);
      if (columns === undefined) continue;
      const unit = unitOf(coding);
      const there = units.get(unit);
      units.set(unit, there === undefined ? columns : [...new Set([...there, ...columns])]);
    }
    for (const there of units.values()) {
      for (const one of there) for (const other of there) this.#add(this.#episodes, one, other);
    }
  }

  #runsOf(codings: readonly CountedCoding[]): (Anchor & { readonly column: number })[] {
    const byColumn = new Map<number, Anchor[]>();
    for (const coding of codings) {
      for (const column of this.#columnsOf.get(coding.codeId) ?? []) {
        const there = byColumn.get(column);
        if (there === undefined) byColumn.set(column, [coding]);
        else there.push(coding);
      }
    }
    const runs: (Anchor & { readonly column: number })[] = [];
    for (const [column, stretches] of byColumn) {
      for (const { start, end } of unionOf(stretches)) runs.push({ column, start, end });
    }
    return runs.toSorted((one, other) => one.start - other.start);
  }

  /** Goes from left to right through the runs of all columns: a run that begins while another is open shares a run with it. */
  #addStretches(codings: readonly CountedCoding[]): void {
    let open: (Anchor & { readonly column: number })[] = [];
    for (const run of this.#runsOf(codings)) {
      open = open.filter(({ end }) => end > run.start);
      for (const { column } of open) {
        this.#add(this.#stretches, run.column, column);
        this.#add(this.#stretches, column, run.column);
      }
      this.#add(this.#stretches, run.column, run.column);
      open.push(run);
    }
  }

  /** Adds all codings of one source that count. */
  addSource(codings: readonly CountedCoding[]): void {
    this.#addUnits(codings);
    this.#addStretches(codings);
  }

  /** How often two columns stand together so far. */
  of(one: number, other: number): Together {
    const at = one * this.#size + other;
    return { episodes: this.#episodes[at] ?? 0, stretches: this.#stretches[at] ?? 0 };
  }
}

/** A place where two codes stand together, with all that carries either of them there. */
export type SharedPlace = Anchor & {
  /** The stretches of the first and of the second code there. */
  readonly first: readonly Anchor[];
  readonly second: readonly Anchor[];
};

const hullOf = (stretches: readonly Anchor[]): Anchor => ({
  start: Math.min(...stretches.map(({ start }) => start)),
  end: Math.max(...stretches.map(({ end }) => end)),
});

const placeOf = (first: readonly Anchor[], second: readonly Anchor[]): SharedPlace => ({
  ...hullOf([...first, ...second]),
  first: unionOf(first),
  second: unionOf(second),
});

/** The episodes of a source in which both stand, in order, each from the first to the last coding of either. */
export function episodesShared(
  first: readonly CountedCoding[],
  second: readonly CountedCoding[],
): readonly SharedPlace[] {
  const beside = Map.groupBy(second, unitOf);
  return [...Map.groupBy(first, unitOf)]
    .flatMap(([unit, codings]) => {
      const others = beside.get(unit);
      return others === undefined ? [] : [placeOf(codings, others)];
    })
    .toSorted((one, other) => one.start - other.start || one.end - other.end);
}

/** The runs of a source that carry both, in order, each as far as the run of either goes around it. */
export function stretchesShared(
  first: readonly Anchor[],
  second: readonly Anchor[],
): readonly (SharedPlace & { readonly shared: Anchor })[] {
  const [one, other] = [unionOf(first), unionOf(second)];
  const around = (runs: readonly Anchor[], shared: Anchor): readonly Anchor[] =>
    runs.filter(({ start, end }) => start <= shared.start && end >= shared.end);
  return sharedBy(one, other).map((shared) => ({
    ...placeOf(around(one, shared), around(other, shared)),
    shared,
  }));
}
