import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  evaluateQuery,
  type CodeCondition,
  type CodeLine,
  type CodeRelation,
  type PlacedCoding,
} from '#shared/domain/query/evaluate-query.ts';

/** Turns of ten units each. */
const turnOf = (_sourceId: string, offset: number): number => Math.floor(offset / 10);

/** The meaning of a relation, word by word. */
const relates: Readonly<Record<CodeRelation, (one: PlacedCoding, two: PlacedCoding) => boolean>> = {
  source: () => true,
  episode: (one, two) => one.unit === two.unit,
  overlapping: (one, two) => one.start < two.end && two.start < one.end,
  before: (one, two) => one.end <= two.start,
  after: (one, two) => two.end <= one.start,
};

function isBeside(condition: CodeCondition, one: PlacedCoding, two: PlacedCoding): boolean {
  const [first, second] = condition.relation === 'after' ? [two, one] : [one, two];
  const apart = turnOf('', second.start) - turnOf('', first.end - 1);
  const isOrdered = condition.relation === 'before' || condition.relation === 'after';
  return (
    one.id !== two.id &&
    one.sourceId === two.sourceId &&
    condition.codeIds.has(two.codeId) &&
    relates[condition.relation](one, two) &&
    (!isOrdered || condition.turns === null || apart <= condition.turns)
  );
}

const meets = (line: CodeLine, one: PlacedCoding, all: readonly PlacedCoding[]): boolean =>
  line.codeIds.has(one.codeId) &&
  line.conditions.every((condition) => condition.isNot !== all.some((two) => isBeside(condition, one, two)));

const codes = fc.subarray(['a', 'b', 'c'], { minLength: 1 }).map((ids) => new Set(ids));

const condition: fc.Arbitrary<CodeCondition> = fc.record({
  relation: fc.constantFrom('source', 'episode', 'overlapping', 'before', 'after'),
  isNot: fc.boolean(),
  codeIds: codes,
  turns: fc.option(fc.integer({ min: 0, max: 3 })),
});

const lines = fc.array(fc.record({ codeIds: codes, conditions: fc.array(condition, { maxLength: 3 }) }), {
  minLength: 1,
  maxLength: 2,
});

const codings: fc.Arbitrary<readonly PlacedCoding[]> = fc
  .array(
    fc.record({
      sourceId: fc.constantFrom('one', 'two'),
      codeId: fc.constantFrom('a', 'b', 'c'),
      unit: fc.constantFrom('first', 'second', 'third'),
      start: fc.nat({ max: 60 }),
      length: fc.integer({ min: 1, max: 30 }),
    }),
    { maxLength: 14 },
  )
  .map((all) =>
    all.map(({ start, length, ...rest }, at) => ({ ...rest, id: `${at}`, start, end: start + length })),
  );

test('finds what meets a line, word by word, and shows beside it what it met it by', () => {
  fc.assert(
    fc.property(lines, codings, (query, all) => {
      const found = evaluateQuery(query, all, turnOf);
      expect(found.map(({ coding }) => coding.id)).toEqual(
        all.filter((one) => query.some((line) => meets(line, one, all))).map(({ id }) => id),
      );
      for (const { coding, beside } of found) {
        const wanted = query
          .filter((line) => meets(line, coding, all))
          .flatMap((line) => line.conditions.filter(({ isNot }) => !isNot));
        expect(wanted.every((one) => beside.some((two) => isBeside(one, coding, two)))).toBe(true);
        expect(beside.every((two) => wanted.some((one) => isBeside(one, coding, two)))).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test('answers over many codings of one source at once', () => {
  const many = Array.from({ length: 20_000 }, (_, at): PlacedCoding => ({
    id: `${at}`,
    sourceId: 'one',
    codeId: at % 2 === 0 ? 'a' : 'b',
    unit: `${Math.floor(at / 3)}`,
    start: at * 5,
    end: at * 5 + 7,
  }));
  const conditions = (['episode', 'overlapping', 'before', 'after'] as const).map((relation) => ({
    relation,
    isNot: false,
    codeIds: new Set(['b']),
    turns: 1,
  }));
  expect(evaluateQuery([{ codeIds: new Set(['a']), conditions }], many, turnOf).length).toBeGreaterThan(5000);
});
