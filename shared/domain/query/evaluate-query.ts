import { compareAnchors, overlaps, type Anchor } from '../../text/anchor.ts';

/**
 * How another coding stands to the one that is found: in its episode, overlapping it, beginning behind its end, ending ahead of its
 * start, or anywhere in its source.
 */
export type CodeRelation = 'episode' | 'overlapping' | 'before' | 'after' | 'source';

/** That another coding with one of the codes stands so to the one that is found, or that none does. */
export type CodeCondition = {
  readonly relation: CodeRelation;
  readonly isNot: boolean;
  readonly codeIds: ReadonlySet<string>;
  /** For before and after: how many turns later or earlier at most; 0 is in the same turn, null however far. */
  readonly turns: number | null;
};

/** Codings with any of the codes that meet all the conditions. */
export type CodeLine = {
  readonly codeIds: ReadonlySet<string>;
  readonly conditions: readonly CodeCondition[];
};

/** A coding as it stands; `unit` is its episode, or outside of episodes its stretch. */
export type PlacedCoding = Anchor & {
  readonly id: string;
  readonly sourceId: string;
  readonly codeId: string;
  readonly unit: string;
};

/** A coding that was found, and those beside it by which it met its conditions. */
export type FoundCoding<Coding extends PlacedCoding> = {
  readonly coding: Coding;
  readonly beside: readonly Coding[];
};

/** The number of the turn in which an offset of a source lies, in UTF-16 code units. */
export type TurnOf = (sourceId: string, offset: number) => number;

type Partner<Coding> = (coding: Coding) => Coding | null;

/** How many of them, ordered by it, are smaller than a value. */
function countBelow<Item>(items: readonly Item[], by: (item: Item) => number, value: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && by(item) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const other = <Coding extends PlacedCoding>(
  there: readonly Coding[] | undefined,
  coding: Coding,
): Coding | null => there?.find(({ id }) => id !== coding.id) ?? null;

function inEpisode<Coding extends PlacedCoding>(there: readonly Coding[]): Partner<Coding> {
  const byUnit = Map.groupBy(there, ({ unit }) => unit);
  return (coding) => other(byUnit.get(coding.unit), coding);
}

function overlapping<Coding extends PlacedCoding>(there: readonly Coding[]): Partner<Coding> {
  // The furthest end so far says when nothing earlier can reach the coding any more.
  const reach: number[] = [];
  for (const { end } of there) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return (coding) => {
    let found: Coding | null = null;
    for (
      let at = countBelow(there, ({ start }) => start, coding.end) - 1;
      (reach[at] ?? 0) > coding.start;
      at -= 1
    ) {
      const one = there[at];
      if (one !== undefined && one.id !== coding.id && overlaps(one, coding)) found = one;
    }
    return found;
  };
}

function behind<Coding extends PlacedCoding>(
  there: readonly Coding[],
  turns: number | null,
  turnOf: TurnOf,
): Partner<Coding> {
  return (coding) => {
    const next = there[countBelow(there, ({ start }) => start, coding.end)];
    if (next === undefined) return null;
    const apart =
      turns === null ? 0 : turnOf(next.sourceId, next.start) - turnOf(coding.sourceId, coding.end - 1);
    return apart <= (turns ?? 0) ? next : null;
  };
}

function ahead<Coding extends PlacedCoding>(
  there: readonly Coding[],
  turns: number | null,
  turnOf: TurnOf,
): Partner<Coding> {
  const byEnd = there.toSorted((one, two) => one.end - two.end);
  return (coding) => {
    const last = byEnd[countBelow(byEnd, ({ end }) => end, coding.start + 1) - 1];
    if (last === undefined) return null;
    const apart =
      turns === null ? 0 : turnOf(coding.sourceId, coding.start) - turnOf(last.sourceId, last.end - 1);
    return apart <= (turns ?? 0) ? last : null;
  };
}

function partnerBy<Coding extends PlacedCoding>(
  { relation, codeIds, turns }: CodeCondition,
  codings: readonly Coding[],
  turnOf: TurnOf,
): Partner<Coding> {
  const there = codings.filter(({ codeId }) => codeIds.has(codeId));
  switch (relation) {
    case 'source':
      return (coding) => other(there, coding);
    case 'episode':
      return inEpisode(there);
    case 'overlapping':
      return overlapping(there);
    case 'before':
      return behind(there, turns, turnOf);
    case 'after':
      return ahead(there, turns, turnOf);
  }
}

/** Adds what a line finds among the codings of one source, which are in the order of reading. */
function followLine<Coding extends PlacedCoding>(
  line: CodeLine,
  codings: readonly Coding[],
  turnOf: TurnOf,
  found: Map<Coding, Set<Coding>>,
): void {
  const conditions = line.conditions.map((condition) => ({
    isNot: condition.isNot,
    partner: partnerBy(condition, codings, turnOf),
  }));
  for (const coding of codings) {
    if (!line.codeIds.has(coding.codeId)) continue;
    const partners = conditions.map(({ partner }) => partner(coding));
    if (conditions.every(({ isNot }, at) => isNot === ((partners[at] ?? null) === null))) {
      const beside = found.get(coding) ?? new Set();
      for (const one of partners) if (one !== null) beside.add(one);
      found.set(coding, beside);
    }
  }
}

/**
 * The codings that meet any of the lines, in the order in which they were given, each with one coding for every condition that wants
 * another beside it: the nearest in time for before and after, else the first as it was said. A coding is never beside itself.
 * Offsets are UTF-16 code units (or milliseconds of a recording), stretches half-open.
 */
export function evaluateQuery<Coding extends PlacedCoding>(
  lines: readonly CodeLine[],
  codings: readonly Coding[],
  turnOf: TurnOf,
): readonly FoundCoding<Coding>[] {
  const found = new Map<Coding, Set<Coding>>();
  for (const said of Map.groupBy(codings, ({ sourceId }) => sourceId).values()) {
    const inOrder = said.toSorted((one, two) => compareAnchors(one, two) || (one.id < two.id ? -1 : 1));
    for (const line of lines) followLine(line, inOrder, turnOf, found);
  }
  return codings.flatMap((coding) => {
    const beside = found.get(coding);
    return beside === undefined ? [] : [{ coding, beside: [...beside] }];
  });
}
