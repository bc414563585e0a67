import type { Code } from '#shared/contract/codebook.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { CodeMark, SaidWords } from '../../evidence/index.ts';
import { InContext } from './in-context.tsx';
import styles from './retrieval.module.css';

export type ReadQuotation = OutputOf<'codes.quotations'>['quotations'][number];

type QuotationRowProps = {
  readonly quotation: ReadQuotation;
  /** Its code, where it is another than the one that is read. */
  readonly code: Code | undefined;
  readonly coder: string | undefined;
  readonly isOpen: boolean;
};

/** A quotation with who said it and where; opened, with the turns around it. */
export function QuotationRow({ quotation, code, coder, isOpen }: QuotationRowProps) {
  const { participant, source, episode } = quotation;
  return (
    <div className={styles['row']}>
      <span className={styles['who']}>
        <span className={styles['participant']} dir="auto">
          {participant ?? source}
        </span>
        {participant === null || source.includes(participant) ? null : (
          <span className={styles['where']} dir="auto">
            {source}
          </span>
        )}
        {episode === null ? null : (
          <span className={styles['where']} dir="auto">
            {episode}
          </span>
        )}
        {code === undefined ? null : (
          <span className={styles['code']}>
            <CodeMark code={code} />
            {code.name}
          </span>
        )}
        {coder === undefined ? null : <span className={styles['where']}>{coder}</span>}
      </span>
      {isOpen ? (
        <InContext place={quotation} />
      ) : (
        <span className={styles['words']} dir="auto">
          <SaidWords quoted={quotation} />
        </span>
      )}
    </div>
  );
}
