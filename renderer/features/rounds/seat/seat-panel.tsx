import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Session } from '#shared/contract/coders.ts';
import type { Round } from '#shared/contract/rounds.ts';
import { Button } from '../../../ui/button/button.tsx';
import { RoundCard } from '../round-card.tsx';
import { useSeatStore } from '../seat-store.ts';
import type { Coders } from '../use-coders.ts';
import { coderOfKey, CoderRows } from './coder-rows.tsx';
import { useHandOver } from './use-hand-over.ts';
import styles from '../rounds.module.css';

type SeatPanelProps = {
  readonly session: Session;
  readonly coders: Coders;
  readonly rounds: readonly Round[];
  readonly renderMore: (roundId: string, close: () => void) => ReactNode;
};

/** What the header's button opens: who codes here, how far the round is, and what comes next. */
export function SeatPanel({ session, coders, rounds, renderMore }: SeatPanelProps) {
  const ask = useSeatStore((state) => state.ask);
  const setMenuOpen = useSeatStore((state) => state.setMenuOpen);
  const handOver = useHandOver();
  const panel = useRef<HTMLDivElement>(null);
  const { coder: seated } = session;
  const running = rounds.filter((round) => round.state !== 'closed');
  useEffect(() => {
    const rows = panel.current;
    (rows?.querySelector<HTMLElement>('[aria-current]') ?? rows?.querySelector('button'))?.focus();
  }, []);
  const listen = (event: KeyboardEvent): void => {
    const chosen = coderOfKey(coders, event.key);
    if (chosen !== undefined) {
      event.preventDefault();
      setMenuOpen(false);
      void handOver(chosen);
    }
  };
  return (
    <div ref={panel} className={styles['panel']} onKeyDown={listen} role="presentation">
      <section className={styles['section']} aria-label="Coders">
        <h2 className={styles['heading']}>Who is coding in this window</h2>
        <CoderRows
          coders={coders}
          rounds={rounds}
          seatedId={seated?.id ?? null}
          onChoose={(coder) => {
            setMenuOpen(false);
            void handOver(coder);
          }}
        />
        <div className={styles['quiet']}>
          <Button
            kind="quiet"
            onPress={() => {
              ask({ kind: 'add coder' });
            }}
          >
            Add a coder
          </Button>
          {seated === null ? null : (
            <Button
              kind="quiet"
              onPress={() => {
                ask({ kind: 'rename coder', coder: seated });
              }}
            >
              Rename {seated.name}
            </Button>
          )}
        </div>
      </section>
      {running.map((round) => (
        <RoundCard key={round.id} round={round} coders={coders} renderMore={renderMore} />
      ))}
      <div className={styles['section']}>
        {running.length > 0 ? null : (
          <p className={styles['words']}>
            No round is open. What has been agreed on is the consensus; to code further, open a round.
          </p>
        )}
        <div className={styles[running.length > 0 ? 'quiet' : 'steps']}>
          <Button
            kind={running.length > 0 ? 'quiet' : 'main'}
            onPress={() => {
              ask({ kind: 'open round' });
            }}
          >
            Open a new round
          </Button>
        </div>
      </div>
    </div>
  );
}
