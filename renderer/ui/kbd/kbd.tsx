import { classNames } from '../internal/class-names.ts';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import { keyNames, thisPlatform } from './key-names.ts';
import styles from './kbd.module.css';

export interface KbdProps {
  /** A combination such as `Mod+K`; `Mod` is Command on Apple's machines and Control elsewhere. */
  readonly keys: string;
  /** Takes the colour of what it stands on, for filled buttons. */
  readonly isOnColour?: boolean | undefined;
}

export function Kbd({ keys, isOnColour = false }: KbdProps) {
  const { shown, spoken } = keyNames(keys, thisPlatform());
  return (
    <kbd className={classNames(styles['kbd'], isOnColour && styles['inherit'])}>
      {shown === spoken ? (
        shown
      ) : (
        <>
          <span aria-hidden="true">{shown}</span>
          <VisuallyHidden>{spoken}</VisuallyHidden>
        </>
      )}
    </kbd>
  );
}
