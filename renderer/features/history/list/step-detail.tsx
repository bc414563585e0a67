import { countOf } from '#shared/messages/count-of.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { lookBackCommand, takeBackCommand } from '../history.commands.ts';
import type { StepActs } from './step-acts.ts';
import { ThingChanged } from './thing-changed.tsx';
import styles from '../history.module.css';

type StepDetailProps = { readonly id: string; readonly number: number; readonly acts: StepActs };

/** What one step changed, thing by thing, and what can be done about it. */
export function StepDetail({ id, number, acts }: StepDetailProps) {
  const told = useAsk('history.step', { number }, { quietly: true }).data;
  if (told === undefined) {
    return (
      <div id={id} className={styles['detail']}>
        <Skeleton lines={2} label="What it changed is on its way" />
      </div>
    );
  }
  const { action, changes, more } = told;
  const takeBack = acts.takeBack(action);
  return (
    <div id={id} className={styles['detail']}>
      {changes.length === 0 ? (
        <p className={styles['quiet']}>Nothing of what it changed may be seen at present.</p>
      ) : (
        <ul className={styles['things']}>
          {changes.map((change) => (
            <ThingChanged key={`${change.kind} ${change.id}`} change={change} acts={acts} />
          ))}
        </ul>
      )}
      {more > 0 ? <p className={styles['quiet']}>{`And ${countOf(more, 'thing')} more.`}</p> : null}
      <div className={styles['acts']}>
        <Button
          icon={<Icon name="clock" />}
          shortcut={lookBackCommand}
          onPress={() => {
            acts.lookBack(number);
          }}
        >
          As it stood then
        </Button>
        {takeBack === null ? null : (
          <Button icon={<Icon name="undo" />} shortcut={takeBackCommand} onPress={takeBack}>
            Take back this step
          </Button>
        )}
        {takeBack === null && !action.undone && action.coderId !== null ? (
          <span className={styles['quiet']}>{acts.whyNotYours(action)}</span>
        ) : null}
      </div>
    </div>
  );
}
