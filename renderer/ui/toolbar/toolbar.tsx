import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components';
import { classNames } from '../internal/class-names.ts';
import styles from './toolbar.module.css';

export interface ToolbarProps {
  readonly label: string;
  /** Buttons; one stop for the Tab key, with the arrows from one to the next. */
  readonly children: ReactNode;
}

/** Buttons that belong together. */
export function Toolbar({ label, children }: ToolbarProps) {
  return (
    <AriaToolbar aria-label={label} className={classNames(styles['toolbar'])}>
      {children}
    </AriaToolbar>
  );
}
