import type { ComparedUnit, UnitReading } from './work.ts';

export type UnitDifference = {
  readonly kind: 'agreed' | 'missed' | 'different code' | 'finer or coarser' | 'boundary' | 'nothing coded';
  /** One line for a queue. */
  readonly words: string;
};

/** What the sentence needs to know: names, which codes lie above a code, and how long stretches are. */
export type Known = {
  readonly coderName: (coderId: string) => string;
  readonly codeName: (codeId: string) => string;
  readonly above: (codeId: string) => readonly string[];
  /** How long a stretch of the unit's source is: in words, or in seconds of a recording alone. */
  readonly extent: {
    readonly unit: 'word' | 'second';
    readonly of: (start: number, end: number) => number;
  };
};

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((codeId) => other.includes(codeId));

const missing = (reading: UnitReading, all: readonly string[]): readonly string[] =>
  all.filter((codeId) => !reading.codeIds.includes(codeId));

function boundary(unit: ComparedUnit, known: Known): UnitDifference {
  const lengths = unit.readings.map((reading) => ({
    name: known.coderName(reading.coderId),
    length: known.extent.of(reading.start, reading.end),
  }));
  const longest = lengths.toSorted((one, other) => other.length - one.length);
  const [first, second] = longest;
  const more = (first?.length ?? 0) - (second?.length ?? 0);
  const words =
    more === 0
      ? 'boundary: the same length at another place'
      : `boundary: ${first?.name ?? ''} ${more} ${known.extent.unit}${more === 1 ? '' : 's'} longer`;
  return { kind: 'boundary', words };
}

/** Whether each reading's own codes lie below or above another's: the same idea at another grain. */
function isOneFiner(readings: readonly UnitReading[], known: Known): boolean {
  const related = (one: string, other: string): boolean =>
    one === other || known.above(one).includes(other) || known.above(other).includes(one);
  return readings.every((reading) =>
    reading.codeIds.every((codeId) =>
      readings.every((other) => other.codeIds.some((candidate) => related(codeId, candidate))),
    ),
  );
}

/** Says how the coders' readings of a unit differ: nothing coded, agreed, one missed something, other codes, grain, or only the boundary. */
export function differenceIn(unit: ComparedUnit, known: Known): UnitDifference {
  const { readings } = unit;
  const all = [...new Set(readings.flatMap((reading) => reading.codeIds))];
  const absent = readings.filter((reading) => !reading.marked);
  if (absent.length > 0) {
    const who = absent.map((reading) => known.coderName(reading.coderId)).join(' and ');
    return { kind: 'missed', words: `${who} did not mark it` };
  }
  const first = readings[0];
  if (first === undefined || readings.every((reading) => same(reading.codeIds, first.codeIds))) {
    if (readings.some((reading) => reading.start !== first?.start || reading.end !== first.end)) {
      return boundary(unit, known);
    }
    return all.length === 0
      ? { kind: 'nothing coded', words: 'nothing coded' }
      : { kind: 'agreed', words: `agreed: ${all.map(known.codeName).join(', ')}` };
  }
  const fullest = readings.find((reading) => missing(reading, all).length === 0);
  if (fullest !== undefined) {
    const words = readings
      .filter((reading) => missing(reading, all).length > 0)
      .map(
        (reading) =>
          `${known.coderName(reading.coderId)} missed: ${missing(reading, all).map(known.codeName).join(', ')}`,
      );
    return { kind: 'missed', words: words.join('; ') };
  }
  const kind = isOneFiner(readings, known) ? 'finer or coarser' : 'different code';
  const sides = readings.map((reading) => {
    const own = reading.codeIds.filter((codeId) => readings.some((other) => !other.codeIds.includes(codeId)));
    return own.length === 0 ? 'nothing more' : own.map(known.codeName).join(', ');
  });
  return { kind, words: `${kind}: ${sides.join(' / ')}` };
}
