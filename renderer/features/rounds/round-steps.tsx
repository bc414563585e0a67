import { useEffect, useRef } from 'react';
import type { Round } from '#shared/contract/rounds.ts';
import { Button } from '../../ui/button/button.tsx';
import { whoIsMissing } from './round-words.ts';
import { useSeatStore } from './seat-store.ts';
import type { Coders } from './use-coders.ts';
import { useRoundSteps } from './use-round-steps.ts';
import styles from './rounds.module.css';

type RoundStepsProps = { readonly round: Round; readonly coders: Coders };

/** The next steps of a round: to say that one has finished, to go on after all, to compare. */
export function RoundSteps({ round, coders }: RoundStepsProps) {
  const steps = useRoundSteps(round);
  const ask = useSeatStore((state) => state.ask);
  const place = useRef<HTMLDivElement>(null);
  const isStepTaken = useRef(false);

  // The step that was taken is gone and took the focus with it; the next one takes it up.
  useEffect(() => {
    if (isStepTaken.current && document.activeElement === document.body) {
      isStepTaken.current = false;
      place.current?.querySelector<HTMLElement>('button:enabled')?.focus();
    }
  });
  const taking = (step: () => Promise<void>) => (): void => {
    isStepTaken.current = true;
    void step();
  };
  const missing = whoIsMissing(round, coders.name);
  return (
    <div ref={place} className={styles['steps']}>
      {steps.canFinish ? (
        <Button kind="main" onPress={taking(steps.finish)}>
          I have finished this round
        </Button>
      ) : null}
      {steps.canCloseAlone ? (
        <Button kind="main" onPress={taking(steps.closeAlone)}>
          Close the round
        </Button>
      ) : null}
      {steps.isToBeCompared ? (
        <Button
          kind={steps.canCompare ? 'main' : 'plain'}
          isDisabled={!steps.canCompare}
          onPress={() => {
            ask({ kind: 'compare round', round });
          }}
        >
          Compare the round
        </Button>
      ) : null}
      {steps.canResume ? <Button onPress={taking(steps.resume)}>Go on with this round</Button> : null}
      {steps.isToBeCompared && missing !== null ? <p className={styles['hint']}>{missing}</p> : null}
    </div>
  );
}
