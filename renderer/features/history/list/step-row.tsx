import type { Action } from '#shared/contract/history.ts';
import { Icon } from '../../../ui/icon/icon.tsx';
import { CoderMark, type Coders } from '../../rounds/index.ts';
import { timeInWords } from '../../screen/index.ts';
import type { StepActs } from './step-acts.ts';
import { StepDetail } from './step-detail.tsx';
import styles from '../history.module.css';

type StepRowProps = {
  readonly step: Action;
  readonly coders: Coders;
  readonly isOpen: boolean;
  /** Whether the Tab key stops at it. */
  readonly isStop: boolean;
  readonly acts: StepActs;
};

/** One step: when, by whom, what; it unfolds to what it changed. One that was taken back is struck out and says so. */
export function StepRow({ step, coders, isOpen, isStop, acts }: StepRowProps) {
  const detailId = `step-${step.number}`;
  return (
    <li className={styles['stepItem']}>
      <button
        type="button"
        className={styles['step']}
        data-step={step.number}
        tabIndex={isStop ? 0 : -1}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailId : undefined}
        onFocus={() => {
          acts.enter(step.number);
        }}
        onClick={() => {
          acts.unfold(isOpen ? null : step.number);
        }}
      >
        <span className={styles['fold']} aria-hidden="true">
          <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={14} />
        </span>
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
      </button>
      {isOpen ? <StepDetail id={detailId} number={step.number} acts={acts} /> : null}
    </li>
  );
}
