import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from '../icon-button/icon-button.tsx';
import { Icon } from '../icon/icon.tsx';
import { classNames } from '../internal/class-names.ts';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the one that does it last. */
  readonly actions?: ReactNode;
  /** Makes it a form: Enter in a field does the same as the button of type `submit`. */
  readonly onSubmit?: (() => void) | undefined;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly size?: 'medium' | 'wide' | 'full';
  /** Asks for a decision: a click beside it doesn't close it, and it has no close button. */
  readonly isAlert?: boolean;
}

export function Dialog(props: DialogProps) {
  const {
    title,
    children,
    actions,
    onSubmit,
    isOpen,
    onOpenChange,
    size = 'medium',
    isAlert = false,
  } = props;
  const content = (
    <>
      <div className={classNames(styles['body'])}>{children}</div>
      {actions === undefined ? null : <footer className={classNames(styles['actions'])}>{actions}</footer>}
    </>
  );
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={!isAlert}
      className={classNames(styles['veil'])}
      style={{ zIndex: 'var(--z-modal)' }}
    >
      <Modal className={classNames(styles['modal'], size !== 'medium' && styles[size])}>
        <AriaDialog role={isAlert ? 'alertdialog' : 'dialog'} className={classNames(styles['dialog'])}>
          <header className={classNames(styles['head'])}>
            <Heading slot="title" className={classNames(styles['title'])}>
              {title}
            </Heading>
            {isAlert ? null : (
              <IconButton icon={<Icon name="close" />} label="Close" onPress={() => onOpenChange(false)} />
            )}
          </header>
          {onSubmit === undefined ? (
            content
          ) : (
            <form
              noValidate
              className={classNames(styles['form'])}
              onSubmit={(event) => {
                event.preventDefault();
                onSubmit();
              }}
            >
              {content}
            </form>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
