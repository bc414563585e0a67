import { codeStyle } from '../../design/code-colours.ts';
import { classNames } from '../internal/class-names.ts';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import { initials } from './initials.ts';
import styles from './coder-dot.module.css';

export interface CoderDotProps {
  readonly name: string;
  readonly hue: number;
  readonly size?: 'medium' | 'small';
  /** For a dot with the name beside it, which would be said twice. */
  readonly isDecorative?: boolean;
}

/** Who: initials on the person's colour. */
export function CoderDot({ name, hue, size = 'medium', isDecorative = false }: CoderDotProps) {
  return (
    <span
      style={codeStyle(hue, 'solid')}
      className={classNames(styles['dot'], size === 'small' && styles['small'])}
    >
      <span aria-hidden="true">{initials(name)}</span>
      {isDecorative ? null : <VisuallyHidden>{name}</VisuallyHidden>}
    </span>
  );
}
