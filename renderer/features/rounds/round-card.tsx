import type { ReactNode } from 'react';
import type { Round } from '#shared/contract/rounds.ts';
import { Button } from '../../ui/button/button.tsx';
import { LetJoin } from './let-join.tsx';
import { RoundSteps } from './round-steps.tsx';
import { roundSecrecy, roundTask } from './round-words.ts';
import { useSeatStore } from './seat-store.ts';
import type { Coders } from './use-coders.ts';
import { useRoundSteps } from './use-round-steps.ts';
import styles from './rounds.module.css';

const states: Readonly<Record<Round['state'], string>> = {
  open: 'open',
  comparing: 'being compared',
  closed: 'closed',
};

type RoundCardProps = {
  readonly round: Round;
  readonly coders: Coders;
  /** What else there is to a round, below its steps; it is told how to close the menu. */
  readonly renderMore: (roundId: string, close: () => void) => ReactNode;
};

/** One round in the seat's menu: what is done, who sees what, and the next steps. */
export function RoundCard({ round, coders, renderMore }: RoundCardProps) {
  const ask = useSeatStore((state) => state.ask);
  const setMenuOpen = useSeatStore((state) => state.setMenuOpen);
  const steps = useRoundSteps(round);
  return (
    <section className={styles['section']} aria-label={round.name}>
      <h2 className={styles['heading']}>
        {round.name}
        <span className={styles['state']}>{states[round.state]}</span>
      </h2>
      <p className={styles['words']}>
        {roundTask(round, coders.short)} {roundSecrecy(round)}
      </p>
      <RoundSteps round={round} coders={coders} />
      {round.state === 'comparing' ? (
        <Button
          kind="main"
          onPress={() => {
            setMenuOpen(false);
            steps.goToReconcile();
          }}
        >
          Reconcile the readings
        </Button>
      ) : null}
      {round.state === 'open' ? (
        <div className={styles['quiet']}>
          <Button
            kind="quiet"
            onPress={() => {
              ask({ kind: 'change round', round });
            }}
          >
            Change this round
          </Button>
          <LetJoin round={round} coders={coders} kind="quiet" />
        </div>
      ) : null}
      {renderMore(round.id, () => {
        setMenuOpen(false);
      })}
    </section>
  );
}
