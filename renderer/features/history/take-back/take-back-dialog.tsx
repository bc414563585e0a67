import type { Action } from '#shared/contract/history.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { useDo } from '../../../data/use-do.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { momentInWords, useNow } from '../../screen/index.ts';
import styles from '../history.module.css';

type TakeBackProps = {
  readonly step: Action;
  readonly onClose: () => void;
  /** Goes to a step that stands in the way. */
  readonly onShowStep: (number: number) => void;
};

function TakeBack({ step, onClose, onShowStep }: TakeBackProps) {
  const now = useNow();
  const takeBack = useDo('history.undoOne');
  const depends = useAsk('history.whatDepends', { number: step.number }, { quietly: true }).data;
  const isFree = depends?.free === true;
  return (
    <Dialog
      // What is told instead of asked is another dialog, with a focus of its own.
      key={depends?.free === false ? 'told' : 'asked'}
      isOpen
      title={
        isFree || depends === undefined ? 'Take back this step?' : 'This step can’t be taken back by itself'
      }
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      onSubmit={() => {
        if (isFree) {
          void takeBack({ number: step.number });
          onClose();
        }
      }}
      actions={
        isFree || depends === undefined ? (
          <>
            <Button onPress={onClose}>Cancel</Button>
            <Button kind="main" type="submit" isPending={depends === undefined} autoFocus>
              Take back
            </Button>
          </>
        ) : (
          <Button autoFocus onPress={onClose}>
            Close
          </Button>
        )
      }
    >
      <p className={styles['stepSaid']}>
        {step.label}
        <span className={styles['quiet']}>{`${step.coder}, ${momentInWords(step.at, now)}`}</span>
      </p>
      {depends === undefined ? <Skeleton lines={2} label="What depends on it is being looked up" /> : null}
      {isFree ? (
        <p>Nothing that was done since depends on it. All else stays as it is, and undo brings it back.</p>
      ) : (
        depends?.because.map(({ sentence, steps }) => (
          <div key={sentence} className={styles['because']}>
            <p>{sentence}</p>
            <ul>
              {steps.map(({ number, label, coder, at }) => (
                <li key={number}>
                  <Button
                    kind="quiet"
                    label={`Show the step: ${label}`}
                    onPress={() => {
                      onShowStep(number);
                    }}
                  >
                    {label}
                  </Button>
                  <span className={styles['quiet']}>{`${coder}, ${momentInWords(at, now)}`}</span>
                </li>
              ))}
            </ul>
          </div>
        ))
      )}
    </Dialog>
  );
}

type TakeBackDialogProps = Omit<TakeBackProps, 'step'> & { readonly step: Action | null };

/** Asks before an old step is taken back by itself, or says what depends on it, with the way there. */
export function TakeBackDialog({ step, ...props }: TakeBackDialogProps) {
  return step === null ? null : <TakeBack step={step} {...props} />;
}
