import type { InputOf } from '#shared/contract/contract.ts';
import type { Outcome, Unit } from '#shared/contract/reconciliation.ts';
import type { CodeBook } from '../code-book.ts';

type Reading = Unit['readings'][number];

/** What is asked of the host when a way is taken, without the reason and who gave way. */
export type Way = {
  readonly outcome: Outcome;
  readonly coderId: string | null;
  readonly codeIds: readonly string[];
  readonly undecidedCodes: NonNullable<InputOf<'reconciliation.decide'>['undecidedCodes']>;
};

export type Proposal = {
  readonly way: Way;
  readonly kind: 'agreed' | 'one idea';
  readonly names: readonly string[];
};

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

const sameExtent = ({ readings: [first, ...others] }: Unit): boolean =>
  others.every((reading) => reading.start === first?.start && reading.end === first.end);

export const way = (outcome: Outcome, more: Partial<Way> = {}): Way => ({
  outcome,
  coderId: null,
  codeIds: [],
  undecidedCodes: outcome === 'coder' || outcome === 'both' ? 'keep' : 'refuse',
  ...more,
});

/** The coders' codes in a unit on which nothing has been decided. */
export const undecidedIn = (unit: Unit, book: CodeBook): readonly string[] => [
  ...new Set(unit.readings.flatMap((reading) => reading.codeIds).filter(book.isUndecided)),
];

/** Whether all readings would be alike if the undecided codes in it were this one idea. */
function areAlikeAs(unit: Unit, idea: string, book: CodeBook): boolean {
  const sets = unit.readings.map((reading) => [
    ...new Set(reading.codeIds.map((codeId) => (book.isUndecided(codeId) ? idea : codeId))),
  ]);
  return sets.every((set) => sets[0] !== undefined && sameSet(set, sets[0]));
}

/** One idea that would make a unit's readings alike: a consensus code that some already have, or a new one. */
function oneIdea(unit: Unit, book: CodeBook): Proposal | null {
  const undecided = undecidedIn(unit, book);
  const isOneEach = unit.readings.every(
    (reading) => reading.codeIds.filter((codeId) => undecided.includes(codeId)).length <= 1,
  );
  if (undecided.length === 0 || !isOneEach || unit.readings.some((reading) => !reading.marked)) {
    return null;
  }
  const known = unit.readings
    .flatMap((reading) => reading.codeIds)
    .find((codeId) => !undecided.includes(codeId) && areAlikeAs(unit, codeId, book));
  const likeliest = undecided.toSorted((one, other) => book.uses(other) - book.uses(one))[0];
  const source = known ?? (areAlikeAs(unit, 'a new idea', book) ? likeliest : undefined);
  if (source === undefined) {
    return null;
  }
  const name = book.name(source);
  const definition = book.code(source)?.definition ?? '';
  const undecidedCodes = known === undefined && definition !== '' ? { name, definition } : { name };
  return {
    kind: 'one idea',
    names: [name],
    way: way(sameExtent(unit) ? 'agreed' : 'both', { undecidedCodes }),
  };
}

/** What a unit calls for by itself, if anything: it was read alike, or it would be if its codes were one idea. */
export function proposalFor(unit: Unit, book: CodeBook): Proposal | null {
  if (unit.kind === 'agreed' || unit.kind === 'nothing coded') {
    const codeIds = unit.readings[0]?.codeIds ?? [];
    return { kind: 'agreed', names: codeIds.map(book.name), way: way('agreed') };
  }
  return oneIdea(unit, book);
}

const sawSomething = (reading: Reading, unit: Unit): boolean =>
  unit.readings.every(({ marked }) => marked) ? reading.codeIds.length > 0 : reading.marked;

/** Who gave way, as far as the outcome tells: the one coder whose reading was not taken; null when that is nobody or several. */
export function whoGaveWay(
  unit: Unit,
  { outcome, coderId }: Pick<Way, 'outcome' | 'coderId'>,
): string | null {
  const taken = unit.readings.find((reading) => reading.coderId === coderId);
  const gave = unit.readings.filter((reading) =>
    outcome === 'coder' && taken !== undefined
      ? reading !== taken &&
        (reading.marked !== taken.marked ||
          !sameSet(reading.codeIds, taken.codeIds) ||
          reading.start !== taken.start ||
          reading.end !== taken.end)
      : outcome === 'neither' && sawSomething(reading, unit),
  );
  return gave.length === 1 ? (gave[0]?.coderId ?? null) : null;
}
