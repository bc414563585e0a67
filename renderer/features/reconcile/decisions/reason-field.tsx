import type { KeyboardEvent, Ref } from 'react';
import { ComboBox } from '../../../ui/combo-box/combo-box.tsx';
import type { Reconciliation } from '../use-reconciliation.ts';
import styles from './decisions.module.css';

/** Reasons given before in this round, the latest first, each once. */
export function earlierReasons({ units, boardCodes }: Reconciliation): readonly string[] {
  const given = [
    ...units.flatMap(({ decision }) => (decision === null ? [] : [decision])),
    ...boardCodes.flatMap(({ decision }) => (decision === null ? [] : [decision])),
  ];
  const latestFirst = given.toSorted((one, other) => (one.decidedAt < other.decidedAt ? 1 : -1));
  return [...new Set(latestFirst.map(({ reason }) => reason).filter((reason) => reason !== ''))];
}

type ReasonFieldProps = {
  readonly reasons: readonly string[];
  readonly value: string;
  readonly onChange: (reason: string) => void;
  /** Enter: decide. */
  readonly onSubmit: () => void;
  /** Escape: back to the ways, with what was written. */
  readonly onLeave: () => void;
  readonly ref: Ref<HTMLInputElement | null>;
};

/** Why something was decided as it was, for the record; offers the reasons given before. */
export function ReasonField({ reasons, value, onChange, onSubmit, onLeave, ref }: ReasonFieldProps) {
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onLeave();
    }
  };
  return (
    <div className={styles['reason']} onKeyDown={leave} role="presentation">
      <ComboBox
        label="Reason, for the record"
        isLabelHidden
        placeholder="Reason, for the record (R)"
        options={reasons.map((reason) => ({ id: reason, label: reason }))}
        text={value}
        onTextChange={onChange}
        isFree
        onSubmit={onSubmit}
        ref={ref}
      />
    </div>
  );
}
