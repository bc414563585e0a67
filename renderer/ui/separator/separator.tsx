import { Separator as AriaSeparator } from 'react-aria-components';
import { classNames } from '../internal/class-names.ts';
import styles from './separator.module.css';

export interface SeparatorProps {
  readonly orientation?: 'horizontal' | 'vertical';
}

/** A thin line between groups, in a menu or a toolbar. */
export function Separator({ orientation = 'horizontal' }: SeparatorProps) {
  return (
    <AriaSeparator
      orientation={orientation}
      elementType={orientation === 'vertical' ? 'div' : 'hr'}
      className={classNames(orientation === 'vertical' ? styles['down'] : styles['across'])}
    />
  );
}
