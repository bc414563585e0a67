import type { Unit, UnitDecision } from '#shared/contract/reconciliation.ts';
import { Button } from '../../../ui/button/button.tsx';
import { reopenEpisode } from '../reconcile.commands.ts';
import type { Reconciliation } from '../use-reconciliation.ts';
import { decisionWords } from './decision-words.ts';
import styles from './decisions.module.css';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

type SettledLineProps = {
  readonly reconciliation: Reconciliation;
  readonly unit: Unit;
  readonly decision: UnitDecision;
  readonly onReopen: () => void;
};

/** What was decided of an episode, by whom and why, and the way back. */
export function SettledLine({ reconciliation, unit, decision, onReopen }: SettledLineProps) {
  const { coders, canDecide } = reconciliation;
  const isParked = decision.outcome === 'parked';
  const words = decisionWords(unit, { ...decision, reason: '' }, reconciliation);
  const gave = decision.concededBy === null ? '' : ` ${coders.name(decision.concededBy)} gave way.`;
  return (
    <div className={styles['settled']}>
      <p className={styles['settledWords']}>
        <b>{isParked ? 'Parked' : `Settled, ${words}`}.</b>
        {gave} {decision.reason === '' ? null : `“${decision.reason}” `}
        <span className={styles['settledBy']}>
          {coders.name(decision.decidedBy)}, {day.format(new Date(decision.decidedAt))}
        </span>
      </p>
      {canDecide ? (
        <Button kind="quiet" shortcut={reopenEpisode} onPress={onReopen}>
          Reopen
        </Button>
      ) : null}
    </div>
  );
}
