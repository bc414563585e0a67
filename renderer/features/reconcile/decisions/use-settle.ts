import { useRef } from 'react';
import type { Unit } from '#shared/contract/reconciliation.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useUnitDecisions } from '../../../data/reconciliation.ts';
import { useDo } from '../../../data/use-do.ts';
import { announce } from '../../../ui/announcer/announce.ts';
import type { Reconciliation } from '../use-reconciliation.ts';
import { decisionWords } from './decision-words.ts';
import { nextOpen } from './next-open.ts';
import type { Way } from './ways.ts';

const isFinal = (decision: Unit['decision']): boolean => decision !== null && decision.outcome !== 'parked';

export type Account = { readonly reason: string; readonly concededBy: string | null };

/** Settles, reopens and carries over; says what was done, and brings up what comes next. */
export function useSettle(reconciliation: Reconciliation, onChoose: (unitId: string) => void) {
  const { units, round } = reconciliation;
  const { decide, reopen } = useUnitDecisions(round.id);
  const carryAgreed = useDo('reconciliation.carryAgreed');
  const isSettling = useRef(false);

  const settle = async (unit: Unit, way: Way, account: Account): Promise<boolean> => {
    // A key that comes before the answer was meant for this episode, which is settled by then.
    if (isSettling.current) {
      return false;
    }
    isSettling.current = true;
    const settled = await decide({ unitId: unit.id, ...way, codeIds: [...way.codeIds], ...account });
    isSettling.current = false;
    if (settled === null || settled.decision === null) {
      return false;
    }
    const after = units.map((other) => (other.id === unit.id ? settled : other));
    const said = decisionWords(settled, settled.decision, reconciliation);
    const next = unit.decision === null ? nextOpen(after, unit.id) : null;
    if (next !== null) {
      isSettling.current = true;
      onChoose(next.id);
    }
    const isLast = next === null && after.every(({ decision }) => isFinal(decision));
    const following =
      next === null
        ? isLast
          ? ' All episodes are settled; the round can be closed.'
          : ''
        : ` Next: ${next.source}, episode ${next.number}, ${next.difference}.`;
    announce(`${said}.${following}`);
    return true;
  };

  return {
    settle,
    reopen: async (unit: Unit) => {
      if ((await reopen(unit.id)) !== null) {
        announce(`${unit.source}, episode ${unit.number} is open again.`);
      }
    },
    carryAlike: async (current: Unit | null) => {
      const result = await carryAgreed({ roundId: round.id });
      if (result.ok) {
        announce(`Carried over ${countOf(result.value.carried, 'episode')} that all read alike.`);
        const open = units.filter((unit) => !['agreed', 'nothing coded'].includes(unit.kind));
        const next = nextOpen(open, current?.id ?? null);
        if (next !== null && current?.decision === null && !open.includes(current)) {
          onChoose(next.id);
        }
      }
    },
  };
}
