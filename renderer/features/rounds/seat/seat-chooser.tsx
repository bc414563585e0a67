import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Round } from '#shared/contract/rounds.ts';
import { useSession } from '../../../data/session.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Button } from '../../../ui/button/button.tsx';
import { useSeatStore } from '../seat-store.ts';
import { useCoders, type Coders } from '../use-coders.ts';
import { coderOfKey, CoderRows } from './coder-rows.tsx';
import { useHandOver } from './use-hand-over.ts';
import styles from '../rounds.module.css';

const noRounds: readonly Round[] = [];

function ChooserPage({ coders, rounds }: { readonly coders: Coders; readonly rounds: readonly Round[] }) {
  const page = useRef<HTMLDialogElement>(null);
  const handOver = useHandOver();
  const lookAround = useSeatStore((state) => state.lookAround);
  const title = useAsk('study.info', {}).data?.title;
  const isSealed = rounds.some((round) => round.state === 'open' && round.coders.length > 1);

  useEffect(() => {
    const dialog = page.current;
    if (dialog !== null && !dialog.open) {
      dialog.showModal();
      dialog.querySelector('button')?.focus();
    }
  }, []);
  const listen = (event: KeyboardEvent): void => {
    const chosen = coderOfKey(coders, event.key);
    if (chosen !== undefined) {
      event.preventDefault();
      void handOver(chosen);
    }
  };

  return (
    <dialog
      ref={page}
      className={styles['chooser']}
      aria-labelledby="seat-chooser"
      onKeyDown={listen}
      onCancel={() => {
        lookAround(true);
      }}
    >
      <div className={styles['chooserCard']}>
        <p className={styles['chooserStudy']}>{title}</p>
        <h1 id="seat-chooser" className={styles['chooserTitle']}>
          Who is coding?
        </h1>
        <CoderRows
          coders={coders}
          rounds={rounds}
          seatedId={null}
          onChoose={(coder) => void handOver(coder)}
        />
        <p className={styles['words']}>
          {isSealed
            ? 'While the round is open, each coder sees only their own work. '
            : 'What you do is recorded under your name. '}
          The window can be handed on at any time, at the top right.
        </p>
        <div className={styles['quiet']}>
          <Button
            kind="quiet"
            shortcut="Escape"
            onPress={() => {
              lookAround(true);
            }}
          >
            Only look around
          </Button>
        </div>
      </div>
    </dialog>
  );
}

/** The first step where several people code: who sits at this window. Stands over everything until that is said. */
export function SeatChooser() {
  const session = useSession();
  const coders = useCoders();
  const rounds = useAsk('rounds.list', {}).data ?? noRounds;
  const isLooking = useSeatStore((state) => state.isLooking);
  const isNeeded = session !== undefined && session.coder === null && coders.all.length > 1 && !isLooking;
  return isNeeded ? <ChooserPage coders={coders} rounds={rounds} /> : null;
}
