import type { Action } from '#shared/contract/history.ts';
import type { Coders } from '../../rounds/index.ts';
import { dayInWords, useNow } from '../../screen/index.ts';
import type { StepActs } from './step-acts.ts';
import { StepRow } from './step-row.tsx';
import styles from '../history.module.css';

type StepDaysProps = {
  readonly steps: readonly Action[];
  readonly coders: Coders;
  /** The step that is unfolded. */
  readonly open: number | undefined;
  /** The step that the Tab key stops at; the arrows lead on from there. */
  readonly stop: number | undefined;
  readonly acts: StepActs;
};

/** Steps under the days on which they were done, newest first. */
export function StepDays({ steps, coders, open, stop, acts }: StepDaysProps) {
  const now = useNow();
  const days = [...Map.groupBy(steps, ({ at }) => dayInWords(at, now))];
  return days.map(([day, members]) => (
    <section key={day} className={styles['day']}>
      <h2 className={styles['dayName']}>{day}</h2>
      <ol>
        {members.map((step) => (
          <StepRow
            key={step.id}
            step={step}
            coders={coders}
            isOpen={step.number === open}
            isStop={step.number === stop}
            acts={acts}
          />
        ))}
      </ol>
    </section>
  ));
}
