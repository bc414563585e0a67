import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from '../internal/class-names.ts';
import { given } from '../internal/given.ts';
import { useShortcutKeys, type Shortcut } from '../kbd/chosen-keys.ts';
import { ariaKeys, thisPlatform } from '../kbd/key-names.ts';
import { ShortcutKeys } from '../kbd/shortcut-keys.tsx';
import styles from './button.module.css';

export type ButtonKind = 'main' | 'plain' | 'quiet' | 'danger';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly kind?: ButtonKind;
  readonly icon?: ReactNode;
  /** What has keys that do the same, or keys such as `Mod+Enter`. They are shown here and listened for elsewhere. */
  readonly shortcut?: Shortcut | undefined;
  readonly onPress?: (() => void) | undefined;
  /** For a button that stays down: whether it is. */
  readonly isOn?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Busy: keeps its place and its focus, says so, and doesn't act twice. */
  readonly isPending?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly type?: 'button' | 'submit';
  /** Says more than the words on it, when they need their surroundings to make sense. */
  readonly label?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

interface ButtonBaseProps extends Omit<ButtonProps, 'icon' | 'kind'> {
  readonly className: string;
  /** For a tooltip that only repeats the name: it isn't read out as well. */
  readonly isTooltipSilent?: boolean;
}

/** A button's behaviour, without its looks. */
export function ButtonBase(props: ButtonBaseProps) {
  const { shortcut, isOn, label, describedBy, className, children, isTooltipSilent = false, ...rest } = props;
  const [keys] = useShortcutKeys(shortcut);
  const extra = given({
    'aria-pressed': isOn,
    'aria-keyshortcuts': ariaKeys(keys, thisPlatform()),
  });
  return (
    <AriaButton
      {...given({ ...rest, 'aria-label': label, 'aria-describedby': describedBy })}
      className={className}
      render={(dom) => (
        <button {...dom} {...extra} {...(isTooltipSilent ? { 'aria-describedby': describedBy } : {})} />
      )}
    >
      {children}
    </AriaButton>
  );
}

export function Button({ kind = 'plain', icon, children, ...rest }: ButtonProps) {
  const { shortcut, isPending = false, isDisabled = false } = rest;
  const isHinted = useShortcutKeys(shortcut).length > 0;
  const isFilled = (kind === 'main' || kind === 'danger') && !isDisabled;
  const mark = isPending ? <span className={classNames(styles['spinner'])} aria-hidden="true" /> : icon;
  return (
    <ButtonBase
      {...rest}
      className={classNames(
        styles['button'],
        kind !== 'plain' && styles[kind],
        isHinted && styles['hinted'],
        mark !== undefined && styles['marked'],
        isPending && !isFilled && styles['pending'],
      )}
    >
      {mark}
      {children}
      {isHinted ? (
        <span aria-hidden="true">
          <ShortcutKeys shortcut={shortcut} isOnColour={isFilled || isDisabled} />
        </span>
      ) : null}
    </ButtonBase>
  );
}
