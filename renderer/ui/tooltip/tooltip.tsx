import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { classNames } from '../internal/class-names.ts';
import type { Shortcut } from '../kbd/chosen-keys.ts';
import { ShortcutKeys } from '../kbd/shortcut-keys.tsx';
import styles from './tooltip.module.css';

export type TooltipPlacement = 'top' | 'bottom' | 'left' | 'right' | 'start' | 'end';

export interface TooltipProps {
  readonly text: ReactNode;
  readonly shortcut?: Shortcut | undefined;
  readonly placement?: TooltipPlacement;
  /** The button or link it speaks for. */
  readonly children: ReactNode;
}

export function Tooltip({ text, shortcut, placement = 'bottom', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={600} closeDelay={100}>
      {children}
      <AriaTooltip
        placement={placement}
        offset={6}
        className={classNames(styles['tooltip'])}
        style={{ zIndex: 'var(--z-tooltip)' }}
      >
        {text} <ShortcutKeys shortcut={shortcut} />
      </AriaTooltip>
    </TooltipTrigger>
  );
}
