import type { Action } from '#shared/contract/history.ts';
import { CoderMark, type Coders } from '../rounds/index.ts';
import { timeInWords } from '../screen/index.ts';
import styles from './history.module.css';

type StepRowProps = { readonly step: Action; readonly coders: Coders };

/** One step: when, by whom, what; one that was taken back is struck out and says so. */
export function StepRow({ step, coders }: StepRowProps) {
  return (
    <li className={styles['step']}>
      <time dateTime={step.at} className={styles['time']}>
        {timeInWords(step.at)}
      </time>
      <span className={styles['who']}>
        {step.coderId === null ? null : <CoderMark coders={coders} coderId={step.coderId} size="small" />}
        <span className={styles['name']}>{step.coder}</span>
      </span>
      <span className={styles['what']}>
        {step.undone ? (
          <>
            <del>{step.label}</del> <span className={styles['undone']}>taken back</span>
          </>
        ) : (
          step.label
        )}
      </span>
    </li>
  );
}
