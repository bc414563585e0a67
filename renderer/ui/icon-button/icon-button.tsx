import type { ReactNode } from 'react';
import { ButtonBase, type ButtonProps } from '../button/button.tsx';
import { classNames } from '../internal/class-names.ts';
import { Tooltip, type TooltipPlacement } from '../tooltip/tooltip.tsx';
import styles from './icon-button.module.css';

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'kind' | 'label'> {
  readonly icon: ReactNode;
  /** What it does, in words: its name and its tooltip. */
  readonly label: string;
  readonly kind?: 'plain' | 'quiet';
  readonly size?: 'medium' | 'small';
  readonly placement?: TooltipPlacement;
}

export function IconButton({
  icon,
  kind = 'quiet',
  size = 'medium',
  placement = 'bottom',
  ...rest
}: IconButtonProps) {
  const { label, shortcut } = rest;
  return (
    <Tooltip text={label} shortcut={shortcut} placement={placement}>
      <ButtonBase
        {...rest}
        isTooltipSilent
        className={classNames(
          styles['square'],
          kind === 'plain' && styles['plain'],
          size === 'small' && styles['small'],
        )}
      >
        {icon}
      </ButtonBase>
    </Tooltip>
  );
}
