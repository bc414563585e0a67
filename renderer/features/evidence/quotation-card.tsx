import { useId, useState, type ReactNode } from 'react';
import type { Evidence } from '#shared/contract/values.ts';
import { Button } from '../../ui/button/button.tsx';
import { attribution, whichQuotation } from './quotation-text.ts';
import { SaidWords } from './said-words.tsx';
import { useCopyQuotation } from './use-copy-quotation.ts';
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
  /** What more can be done with it. */
  readonly actions?: ReactNode;
};

const longQuotation = 420;

/** A quotation with where it stands: opened in its transcript, or copied with its attribution. */
export function QuotationCard({ quotation, children, actions }: QuotationCardProps) {
  const [isWhole, setWhole] = useState(false);
  const open = useOpenPlace();
  const copy = useCopyQuotation();
  const { episode } = quotation;
  const whereId = useId();
  const which = whichQuotation(quotation);
  const isLong = quotation.quotation.length > longQuotation;
  return (
    <figure className={styles['card']} aria-labelledby={whereId}>
      <blockquote
        className={`${styles['quote'] ?? ''} ${isLong && !isWhole ? (styles['cut'] ?? '') : ''}`}
        dir="auto"
      >
        <SaidWords quoted={quotation} />
      </blockquote>
      {isLong ? (
        <span className={styles['more']}>
          <Button
            kind="quiet"
            label={`${isWhole ? 'Show less' : 'Show all of it'}: ${which}`}
            onPress={() => {
              setWhole(!isWhole);
            }}
          >
            {isWhole ? 'Show less' : 'Show all of it'}
          </Button>
        </span>
      ) : null}
      <figcaption id={whereId} className={styles['where']}>
        {attribution(quotation)}
        {episode === null ? null : <span className={styles['episode']}>{episode}</span>}
      </figcaption>
      {children === undefined ? null : <div className={styles['said']}>{children}</div>}
      <div className={styles['actions']}>
        <Button
          kind="quiet"
          label={`Open in transcript: ${which}`}
          onPress={() => {
            open(quotation);
          }}
        >
          Open in transcript
        </Button>
        <Button kind="quiet" label={`Copy quotation: ${which}`} onPress={() => void copy(quotation)}>
          Copy quotation
        </Button>
        {actions}
      </div>
    </figure>
  );
}
