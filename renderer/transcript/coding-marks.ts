import { compareAnchors } from '#shared/text/anchor.ts';
import { assignLanes } from '#shared/text/assign-lanes.ts';
import type { Positions, TurnPart } from './positions.ts';
import type { ReadCoding } from './read-content.ts';

/** A coding's part in one turn. */
export type CodingMark = TurnPart & {
  readonly coding: ReadCoding;
  /** Which underline: those of codings that overlap lie below one another. */
  readonly level: number;
  /** Which lane, where it was settled beyond the turn because the coding goes on in others. */
  readonly lane: number | null;
  /** Whether the coding begins here: its name stands there. */
  readonly isFirst: boolean;
};

export type CodingMarks = {
  readonly ofTurn: (turn: number) => readonly CodingMark[];
  readonly partsOf: (codingId: string) => readonly TurnPart[];
  /** Takes the codings as they are now, and returns the turns in which something is different. */
  readonly set: (codings: readonly ReadCoding[]) => ReadonlySet<number>;
};

const none: readonly CodingMark[] = [];

type Known = { readonly coding: ReadCoding; readonly parts: readonly TurnPart[] };

const isSame = (one: ReadCoding, other: ReadCoding): boolean =>
  one === other ||
  (one.start === other.start &&
    one.end === other.end &&
    one.name === other.name &&
    one.hue === other.hue &&
    one.pattern === other.pattern &&
    one.pinned === other.pinned);

/** Lanes for codings that go over several turns, the same in each of them, and those that they stood in before. */
function lanesOfCrossing(
  known: ReadonlyMap<string, Known>,
  before: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const crossing = [...known].filter(([, { parts }]) => parts.length > 1);
  const lanes = assignLanes(
    crossing.map(([, { parts }]) => ({ start: parts[0]?.turn ?? 0, end: (parts.at(-1)?.turn ?? 0) + 1 })),
    [],
    crossing.map(([id]) => before.get(id) ?? null),
  );
  return new Map(crossing.map(([id], index) => [id, lanes[index] ?? 0]));
}

/** Keeps the codings of a text by turn, so that a coding more costs no more than its own turn. */
export function createCodingMarks(positions: Positions): CodingMarks {
  const known = new Map<string, Known>();
  const idsByTurn = new Map<number, Set<string>>();
  /** The marks of turns that were asked for; the others are made when they come into view. */
  const marksByTurn = new Map<number, readonly CodingMark[]>();
  let crossingLanes: ReadonlyMap<string, number> = new Map();

  const forget = (id: string): readonly TurnPart[] => {
    const parts = known.get(id)?.parts ?? [];
    known.delete(id);
    for (const { turn } of parts) {
      idsByTurn.get(turn)?.delete(id);
    }
    return parts;
  };

  const learn = (coding: ReadCoding): readonly TurnPart[] => {
    const parts = positions.partsOf(coding);
    known.set(coding.id, { coding, parts });
    for (const { turn } of parts) {
      idsByTurn.set(turn, (idsByTurn.get(turn) ?? new Set()).add(coding.id));
    }
    return parts;
  };

  const marksOf = (turn: number): readonly CodingMark[] => {
    const here = [...(idsByTurn.get(turn) ?? [])].flatMap((id) => {
      const { coding, parts = [] } = known.get(id) ?? {};
      const part = parts.find((one) => one.turn === turn);
      return coding === undefined || part === undefined ? [] : [{ coding, part, isFirst: parts[0] === part }];
    });
    const inOrder = here.toSorted(
      (one, other) => compareAnchors(one.part, other.part) || (one.coding.id < other.coding.id ? -1 : 1),
    );
    const levels = assignLanes(inOrder.map(({ part }) => part));
    return inOrder.map(({ coding, part, isFirst }, index) => ({
      ...part,
      coding,
      isFirst,
      level: levels[index] ?? 0,
      lane: crossingLanes.get(coding.id) ?? null,
    }));
  };

  /** Settles the lanes of crossing codings anew; returns the turns of those whose lane is another now. */
  const settleCrossing = (): readonly TurnPart[] => {
    const before = crossingLanes;
    crossingLanes = lanesOfCrossing(known, before);
    return [...crossingLanes]
      .filter(([id, lane]) => before.get(id) !== lane)
      .flatMap(([id]) => known.get(id)?.parts ?? []);
  };

  return {
    ofTurn: (turn) => {
      if ((idsByTurn.get(turn)?.size ?? 0) === 0) return none;
      const made = marksByTurn.get(turn) ?? marksOf(turn);
      marksByTurn.set(turn, made);
      return made;
    },
    partsOf: (codingId) => known.get(codingId)?.parts ?? [],
    set: (codings) => {
      const ids = new Set(codings.map(({ id }) => id));
      const gone = [...known.keys()].filter((id) => !ids.has(id)).map(forget);
      const changed = codings.flatMap((coding) => {
        const before = known.get(coding.id);
        return before !== undefined && isSame(before.coding, coding)
          ? []
          : [forget(coding.id), learn(coding)];
      });
      const touched = [...gone, ...changed];
      const crossing = touched.some((parts) => parts.length > 1) ? settleCrossing() : [];
      const turns = new Set([...touched.flat(), ...crossing].map(({ turn }) => turn));
      for (const turn of turns) marksByTurn.delete(turn);
      return turns;
    },
  };
}
