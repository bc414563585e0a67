import { memo, useEffect } from 'react';
import { Button } from '../button/button.tsx';
import { IconButton } from '../icon-button/icon-button.tsx';
import { Icon } from '../icon/icon.tsx';
import { classNames } from '../internal/class-names.ts';
import { dismissToast, type ShownToast } from './toast.ts';
import styles from './toast-stack.module.css';

export interface ToastCardProps {
  readonly toast: ShownToast;
  /** Somebody rests on one of them, so all wait. */
  readonly isPaused: boolean;
  /** Its own button took it away. */
  readonly onDone: () => void;
}

export const ToastCard = memo(function ToastCard({ toast, isPaused, onDone }: ToastCardProps) {
  const { id, text, kind, action, stay } = toast;
  useEffect(() => {
    if (isPaused) return;
    const timer = setTimeout(() => dismissToast(id), stay);
    return () => clearTimeout(timer);
  }, [id, stay, isPaused]);

  const dismiss = () => {
    onDone();
    dismissToast(id);
  };

  return (
    <li className={classNames(styles['toast'], kind !== 'plain' && styles[kind])}>
      {kind === 'plain' ? null : (
        <span className={classNames(styles['icon'])}>
          <Icon name={kind === 'good' ? 'check' : 'warning'} />
        </span>
      )}
      <span className={classNames(styles['text'])}>{text}</span>
      {action === null ? null : (
        <Button
          onPress={() => {
            dismiss();
            action.onAction();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon={<Icon name="close" size={14} />} label="Dismiss" placement="top" onPress={dismiss} />
    </li>
  );
});
