import type { ReactNode } from 'react';
import type { OutputOf } from '#shared/contract/contract.ts';
import styles from './versions.module.css';

type Standing = OutputOf<'corrections.previewVersion'>['lost'][number];

const kinds = {
  episode: 'Episode',
  coding: '',
  quotation: 'Quotation',
  evidence: 'Evidence',
  prompt: 'Prompt',
} as const;

/** Something that stands in a text: what it is, whose, and its words; with what became of them, or what can be done. */
export function StandingRow({
  standing: { kind, name, coder, quotation },
  now,
  children,
}: {
  readonly standing: Standing;
  readonly now?: string;
  readonly children?: ReactNode;
}) {
  const by = coder ?? (kind === 'coding' || kind === 'episode' ? 'Consensus' : null);
  return (
    <li className={styles['standing']}>
      <p className={styles['what']}>
        <strong>{[kinds[kind], name].filter((part) => part !== '').join(' ')}</strong>
        {by === null ? null : <span className={styles['quiet']}>{by}</span>}
      </p>
      <blockquote className={styles['words']}>{quotation}</blockquote>
      {now === undefined ? null : <blockquote className={styles['now']}>{now}</blockquote>}
      {children}
    </li>
  );
}
