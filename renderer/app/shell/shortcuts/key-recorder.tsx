import { useEffect, useRef, type KeyboardEvent } from 'react';
import { patience } from '../../../commands/keymap.ts';
import { strokesOfPress } from '../../../commands/keys/strokes-of-press.ts';
import { thisPlatform } from '../../../ui/kbd/key-names.ts';
import { ShortcutKeys } from '../../../ui/kbd/shortcut-keys.tsx';
import { saidKeys } from './clash-words.ts';
import styles from './change-keys.module.css';

type KeyRecorderProps = {
  readonly keys: string;
  /** Whether another key may follow what was pressed so far. */
  readonly mayGoOn: boolean;
  readonly onKeys: (keys: string) => void;
  readonly onConfirm: () => void;
  readonly onGiveUp: () => void;
};

const isPlain = ({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  !(ctrlKey || metaKey || altKey || shiftKey);

/** Takes the keys that are pressed on it; two within a second are a sequence. Enter takes them, Escape gives up, Tab goes on. */
export function KeyRecorder({ keys, mayGoOn, onKeys, onConfirm, onGiveUp }: KeyRecorderProps) {
  const box = useRef<HTMLInputElement>(null);
  const last = useRef(-Infinity);
  useEffect(() => {
    box.current?.focus();
  }, []);
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) {
      return;
    }
    if (event.key === 'Enter' && isPlain(event)) {
      onConfirm();
      return;
    }
    if (event.key === 'Escape') {
      onGiveUp();
      return;
    }
    const [stroke] = strokesOfPress(event.nativeEvent, thisPlatform());
    if (stroke !== undefined) {
      const isGoingOn = mayGoOn && event.timeStamp - last.current < patience;
      last.current = event.timeStamp;
      onKeys(isGoingOn ? `${keys} ${stroke}` : stroke);
    }
  };
  return (
    // A field, so that screen readers hand all keys on to it.
    <div className={styles['box']}>
      <input
        ref={box}
        readOnly
        aria-label="New keys. Enter takes them, Escape gives up"
        className={styles['recorder']}
        value={keys === '' ? '' : saidKeys(keys)}
        onKeyDown={press}
      />
      <span aria-hidden="true" className={styles['shown']}>
        {keys === '' ? 'Press the new keys' : <ShortcutKeys shortcut={keys} />}
      </span>
    </div>
  );
}
