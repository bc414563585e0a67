import type { ReactNode } from 'react';
import type { Quoted } from '#shared/domain/quotation/said-in.ts';
import styles from './evidence.module.css';

type Stretch = { readonly start: number; readonly end: number };

type SaidWordsProps = {
  readonly quoted: Quoted;
  /** Draws a stretch of the quotation, for those who mark words in it; its words alone otherwise. */
  readonly children?: (stretch: Stretch) => ReactNode;
};

/** A quotation as it reads: where it crosses turns, each on a line of its own with the name of who speaks. */
export function SaidWords({ quoted, children }: SaidWordsProps) {
  const { quotation, lines } = quoted;
  const draw = children ?? (({ start, end }: Stretch) => quotation.slice(start, end));
  if (lines === undefined) {
    return children === undefined ? quotation.trim() : children({ start: 0, end: quotation.length });
  }
  return lines.map(({ name, start, end }) => (
    <span key={start} className={styles['line']}>
      {name === null ? null : (
        <span className={styles['name']} dir="auto">
          {name}:{' '}
        </span>
      )}
      {draw({ start, end })}
    </span>
  ));
}
