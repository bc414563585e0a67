import { Kbd } from '../ui/kbd/kbd.tsx';
import styles from './command-keys.module.css';

type Stroke = { readonly id: string; readonly keys: string };

/** A sequence stroke by stroke, letters as they are printed on the keyboard. */
const strokesOf = (keys: string): readonly Stroke[] =>
  keys.split(' ').map((stroke, place, all) => ({
    id: all.slice(0, place + 1).join(' '),
    keys: stroke.length === 1 ? stroke.toUpperCase() : stroke,
  }));

/** The keys of a command, a sequence as one key after the other. */
export function CommandKeys({ keys }: { readonly keys: string }) {
  return (
    <span className={styles['keys']}>
      {strokesOf(keys).map((stroke) => (
        <Kbd key={stroke.id} keys={stroke.keys} />
      ))}
    </span>
  );
}
