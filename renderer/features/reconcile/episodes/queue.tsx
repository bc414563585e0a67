import { useEffect, useRef } from 'react';
import type { Unit } from '#shared/contract/reconciliation.ts';
import { decisionWords } from '../decisions/decision-words.ts';
import type { Reconciliation } from '../use-reconciliation.ts';
import styles from './episodes.module.css';

type QueueProps = {
  readonly reconciliation: Reconciliation;
  readonly currentId: string | null;
  readonly onChoose: (unitId: string) => void;
};

const standing = ({ decision }: Unit): 'open' | 'settled' | 'parked' =>
  decision === null ? 'open' : decision.outcome === 'parked' ? 'parked' : 'settled';

/** All episodes of the round in the order of the sources: what is open with its difference, what is settled quietly. */
export function Queue({ reconciliation, currentId, onChoose }: QueueProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-unit="${currentId ?? ''}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    if (list.current?.contains(document.activeElement) === true) {
      row?.focus();
    }
  }, [currentId]);
  return (
    <ol ref={list} className={styles['queue']} aria-label="Episodes to settle">
      {reconciliation.units.map((unit) => {
        const isCurrent = unit.id === currentId;
        return (
          <li key={unit.id} className={styles['queueItem']}>
            <button
              data-unit={unit.id}
              type="button"
              tabIndex={isCurrent || currentId === null ? 0 : -1}
              aria-current={isCurrent ? 'true' : undefined}
              data-standing={standing(unit)}
              className={styles['queueRow']}
              onClick={() => {
                onChoose(unit.id);
              }}
            >
              <span className={styles['queueName']}>
                {unit.source}, episode {unit.number}
              </span>
              <span className={styles['queueWords']}>
                {unit.decision === null
                  ? unit.difference
                  : decisionWords(unit, unit.decision, reconciliation)}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
