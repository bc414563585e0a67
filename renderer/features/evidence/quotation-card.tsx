import { useState, type ReactNode } from 'react';
import type { Evidence } from '#shared/contract/values.ts';
import { Button } from '../../ui/button/button.tsx';
import { toast } from '../../ui/toast/toast.ts';
import { quotationText } from './quotation-text.ts';
import { useOpenPlace } from './use-open-place.ts';
import styles from './evidence.module.css';

type Quotation = Evidence & {
  readonly participant: string | null;
  readonly episode: string | null;
};

type QuotationCardProps = {
  readonly quotation: Quotation;
  /** What was said about it: its codes, who decided. */
  readonly children?: ReactNode;
};

const longQuotation = 420;

async function copy(quotation: Quotation): Promise<void> {
  try {
    await navigator.clipboard.writeText(quotationText(quotation));
    toast('Copied the quotation with its attribution.', { kind: 'good' });
  } catch {
    toast('The quotation could not be copied; select its words and copy them yourself.', { kind: 'bad' });
  }
}

/** A quotation with where it stands: opened in its transcript, or copied with its attribution. */
export function QuotationCard({ quotation, children }: QuotationCardProps) {
  const [isWhole, setWhole] = useState(false);
  const open = useOpenPlace();
  const { source, episode, participant } = quotation;
  const isLong = quotation.quotation.length > longQuotation;
  return (
    <figure className={styles['card']}>
      <blockquote
        className={`${styles['quote'] ?? ''} ${isLong && !isWhole ? (styles['cut'] ?? '') : ''}`}
        dir="auto"
      >
        {quotation.quotation.trim()}
      </blockquote>
      {isLong ? (
        <span className={styles['more']}>
          <Button
            kind="quiet"
            onPress={() => {
              setWhole(!isWhole);
            }}
          >
            {isWhole ? 'Show less' : 'Show all of it'}
          </Button>
        </span>
      ) : null}
      <figcaption className={styles['where']}>
        {participant === null || source.includes(participant) ? source : `${participant}, ${source}`}
        {episode === null ? null : <span className={styles['episode']}>{episode}</span>}
      </figcaption>
      {children === undefined ? null : <div className={styles['said']}>{children}</div>}
      <div className={styles['actions']}>
        <Button
          kind="quiet"
          onPress={() => {
            open(quotation);
          }}
        >
          Open in transcript
        </Button>
        <Button kind="quiet" onPress={() => void copy(quotation)}>
          Copy quotation
        </Button>
      </div>
    </figure>
  );
}
