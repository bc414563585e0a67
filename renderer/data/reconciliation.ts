import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { InputOf } from '#shared/contract/contract.ts';
import type { Progress, Unit } from '#shared/contract/reconciliation.ts';
import { patchAnswer } from './use-ask.ts';
import { useDo } from './use-do.ts';

type DecideInput = InputOf<'reconciliation.decide'>;

/** How far the episodes are, counted anew; what concerns codes stays as it was told. */
function progressWith(units: readonly Unit[], before: Progress): Progress {
  const outcomes = units.map((unit) => unit.decision?.outcome);
  return {
    ...before,
    settled: outcomes.filter((outcome) => outcome !== undefined && outcome !== 'parked').length,
    parked: outcomes.filter((outcome) => outcome === 'parked').length,
    agreed: outcomes.filter((outcome) => outcome === 'agreed').length,
  };
}

/** Settles and reopens episodes of a round; what came of it is on the screen before the rest is asked for again. */
export function useUnitDecisions(roundId: string) {
  const decide = useDo('reconciliation.decide');
  const reopen = useDo('reconciliation.reopen');
  const queries = useQueryClient();
  const paint = useCallback(
    (unit: Unit) => {
      patchAnswer(queries, 'reconciliation.units', { roundId }, ({ units, progress }) => {
        const after = units.map((other) => (other.id === unit.id ? unit : other));
        return { units: after, progress: progressWith(after, progress) };
      });
    },
    [queries, roundId],
  );
  return {
    decide: useCallback(
      async (input: Omit<DecideInput, 'roundId'>): Promise<Unit | null> => {
        const result = await decide({ ...input, roundId });
        if (result.ok) {
          paint(result.value);
        }
        return result.ok ? result.value : null;
      },
      [decide, paint, roundId],
    ),
    reopen: useCallback(
      async (unitId: string): Promise<Unit | null> => {
        const result = await reopen({ roundId, unitId });
        if (result.ok) {
          paint(result.value);
        }
        return result.ok ? result.value : null;
      },
      [reopen, paint, roundId],
    ),
  };
}
