import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components';
import { classNames } from '../internal/class-names.ts';
import styles from './toolbar.module.css';

export interface ToolbarProps {
  readonly label: string;
  readonly orientation?: 'horizontal' | 'vertical';
  readonly children: ReactNode;
}

/** One stop for the Tab key; the arrows move inside. */
export function Toolbar({ label, orientation = 'horizontal', children }: ToolbarProps) {
  return (
    <AriaToolbar aria-label={label} orientation={orientation} className={classNames(styles['bar'])}>
      {children}
    </AriaToolbar>
  );
}
