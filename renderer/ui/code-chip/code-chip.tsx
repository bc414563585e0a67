import { Button as AriaButton } from 'react-aria-components';
import { codeStyle, type CodePattern } from '../../design/code-colours.ts';
import { CodeSwatch } from '../code-swatch/code-swatch.tsx';
import { Icon } from '../icon/icon.tsx';
import { classNames } from '../internal/class-names.ts';
import styles from './code-chip.module.css';

export interface CodeChipProps {
  readonly hue: number;
  readonly pattern: CodePattern;
  readonly children: string;
  readonly onPress?: (() => void) | undefined;
  /** Adds a button at its end. */
  readonly onRemove?: (() => void) | undefined;
  /** Outlined instead of tinted: offered, not applied. */
  readonly isMuted?: boolean | undefined;
}

export function CodeChip({ hue, pattern, children, onPress, onRemove, isMuted = false }: CodeChipProps) {
  const className = classNames(
    styles['chip'],
    isMuted && styles['muted'],
    onRemove !== undefined && styles['removable'],
  );
  const style = codeStyle(hue, pattern);
  const face = (
    <>
      <CodeSwatch hue={hue} pattern={pattern} />
      <span dir="auto" className={classNames(styles['name'])}>
        {children}
      </span>
    </>
  );
  if (onPress !== undefined && onRemove === undefined) {
    return (
      <AriaButton className={className} style={style} onPress={onPress}>
        {face}
      </AriaButton>
    );
  }
  return (
    <span className={className} style={style}>
      {face}
      {onRemove === undefined ? null : (
        <AriaButton
          className={classNames(styles['remove'])}
          aria-label={`Remove ${children}`}
          onPress={onRemove}
        >
          <Icon name="close" size={12} />
        </AriaButton>
      )}
    </span>
  );
}
