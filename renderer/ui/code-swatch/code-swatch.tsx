import { codeStyle, type CodePattern } from '../../design/code-colours.ts';
import { classNames } from '../internal/class-names.ts';
import styles from './code-swatch.module.css';

export interface CodeSwatchProps {
  readonly hue: number;
  readonly pattern: CodePattern;
  readonly size?: 'medium' | 'large';
}

/** A hue with its pattern, as a small square; the name always stands beside it. */
export function CodeSwatch({ hue, pattern, size = 'medium' }: CodeSwatchProps) {
  return (
    <span
      aria-hidden="true"
      style={codeStyle(hue, pattern)}
      className={classNames(
        styles['swatch'],
        pattern !== 'solid' && styles[pattern],
        size === 'large' && styles['large'],
      )}
    />
  );
}
