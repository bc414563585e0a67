import { TextField } from '../../../ui/text-field/text-field.tsx';
import styles from '../history.module.css';

type DayFieldProps = {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (day: string) => void;
};

/** A day beside its label. */
export function DayField({ label, value = '', onChange }: DayFieldProps) {
  return (
    <div className={styles['dayField']}>
      <span aria-hidden="true">{label}</span>
      <TextField label={label} isLabelHidden type="date" value={value} onChange={onChange} />
    </div>
  );
}
