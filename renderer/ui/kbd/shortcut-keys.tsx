import { useShortcutKeys, type Shortcut } from './chosen-keys.ts';
import { Kbd } from './kbd.tsx';
import styles from './kbd.module.css';

type Stroke = { readonly id: string; readonly keys: string };

/** A sequence stroke by stroke, letters as they are printed on the keyboard. */
const strokesOf = (keys: string): readonly Stroke[] =>
  keys.split(' ').map((stroke, place, all) => ({
    id: all.slice(0, place + 1).join(' '),
    keys: stroke.length === 1 ? stroke.toUpperCase() : stroke,
  }));

export interface ShortcutKeysProps {
  readonly shortcut: Shortcut | undefined;
  /** Takes the colour of what it stands on, for filled buttons. */
  readonly isOnColour?: boolean | undefined;
}

/** The keys that a shortcut has now, a sequence as one key after the other; nothing where it has none. */
export function ShortcutKeys({ shortcut, isOnColour }: ShortcutKeysProps) {
  const [keys] = useShortcutKeys(shortcut);
  if (keys === undefined) {
    return null;
  }
  const strokes = strokesOf(keys);
  return strokes.length === 1 ? (
    <Kbd keys={strokes[0]?.keys ?? keys} isOnColour={isOnColour} />
  ) : (
    <span className={styles['strokes']}>
      {strokes.map((stroke) => (
        <Kbd key={stroke.id} keys={stroke.keys} isOnColour={isOnColour} />
      ))}
    </span>
  );
}
