import type { ComparedUnit, UnitReading } from './work.ts';

/** How a unit was settled. */
export type Settlement =
  | { readonly outcome: 'agreed' | 'both' }
  | { readonly outcome: 'coder'; readonly coderId: string }
  | { readonly outcome: 'codes'; readonly codeIds: readonly string[] }
  | { readonly outcome: 'neither' | 'parked' };

type ConsensusCoding = { readonly start: number; readonly end: number; readonly codeId: string };

export type Consensus = {
  /** The extent of the consensus episode, where the unit needs one of its own; null when there is none. */
  readonly episode: { readonly start: number; readonly end: number } | null;
  readonly codings: readonly ConsensusCoding[];
};

const nothing: Consensus = { episode: null, codings: [] };

/** The stretches at which a reading has a consensus code. */
function stretches(
  reading: UnitReading,
  codeId: string,
  meaning: ReadonlyMap<string, string | null>,
): readonly ConsensusCoding[] {
  return reading.codings
    .filter((coding) => (meaning.get(coding.codeId) ?? coding.codeId) === codeId)
    .map((coding) => ({ start: coding.start, end: coding.end, codeId }));
}

/** The evidence of a code: that of the first of these readings that has it; the whole unit when none has. */
function evidence(
  unit: ComparedUnit,
  readings: readonly UnitReading[],
  codeId: string,
  meaning: ReadonlyMap<string, string | null>,
): readonly ConsensusCoding[] {
  const found = readings
    .map((reading) => stretches(reading, codeId, meaning))
    .find((list) => list.length > 0);
  return found ?? [{ start: unit.start, end: unit.end, codeId }];
}

/**
 * What a settled unit puts into the consensus. Where several coders have a code, the stretch of the first in the order of
 * the round is its evidence; a coder's outcome keeps that coder's stretches and extent; a code nobody applied stands on the
 * whole unit. Offsets are UTF-16 code units, half-open.
 */
export function consensusOf(
  unit: ComparedUnit,
  settlement: Settlement,
  meaning: ReadonlyMap<string, string | null>,
): Consensus {
  if (settlement.outcome === 'neither' || settlement.outcome === 'parked') {
    return nothing;
  }
  const kept =
    settlement.outcome === 'coder'
      ? unit.readings.filter((reading) => reading.coderId === settlement.coderId)
      : unit.readings;
  const codeIds =
    settlement.outcome === 'codes'
      ? settlement.codeIds
      : [...new Set(kept.flatMap((reading) => reading.codeIds))];
  const marked = kept.filter((reading) => reading.marked);
  const hasOwnEpisode = unit.givenEpisodeId === null && unit.episodes.length > 0;
  return {
    episode:
      hasOwnEpisode && marked.length > 0
        ? {
            start: Math.min(...marked.map((reading) => reading.start)),
            end: Math.max(...marked.map((reading) => reading.end)),
          }
        : null,
    codings: codeIds.flatMap((codeId) => evidence(unit, kept, codeId, meaning)),
  };
}
