import { useNavigate } from '@tanstack/react-router';
import type { BoardCode } from '#shared/contract/reconciliation.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { codePatterns } from '../../../design/code-colours.ts';
import { Button } from '../../../ui/button/button.tsx';
import { CodeChip } from '../../../ui/code-chip/code-chip.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { CoderMark } from '../../rounds/index.ts';
import type { Reconciliation } from '../use-reconciliation.ts';
import styles from './codes.module.css';

type QuotationsProps = { readonly reconciliation: Reconciliation; readonly codes: readonly BoardCode[] };

function QuotationsOf({
  reconciliation,
  code,
}: {
  readonly reconciliation: Reconciliation;
  readonly code: BoardCode;
}) {
  const { coders } = reconciliation;
  const navigate = useNavigate();
  const answer = useAsk('codes.quotations', { codeId: code.codeId, limit: 50 }).data;
  return (
    <section className={styles['evidence']} aria-label={code.name}>
      <h3 className={styles['evidenceName']}>
        <CoderMark coders={coders} coderId={code.coderId} />
        <CodeChip hue={code.hue} pattern={codePatterns[code.pattern] ?? 'solid'}>
          {code.name}
        </CodeChip>
      </h3>
      {code.definition === '' ? null : <p className={styles['evidenceWords']}>{code.definition}</p>}
      {answer === undefined ? <Skeleton lines={4} /> : null}
      {answer?.quotations.map(({ codingId, sourceId, source, start, end, quotation }, index) => (
        <blockquote key={codingId} className={styles['quotation']}>
          <p>{quotation}</p>
          <footer className={styles['quotationFoot']}>
            <span>{source}</span>
            <Button
              kind="quiet"
              label={`Open in ${source}: quotation ${index + 1} of ${code.name}`}
              onPress={() => {
                void navigate({ to: '/sources/$sourceId', params: { sourceId }, search: { start, end } });
              }}
            >
              Open
            </Button>
          </footer>
        </blockquote>
      ))}
      {answer !== undefined && answer.total > answer.quotations.length ? (
        <p className={styles['hint']}>
          The first {answer.quotations.length} of {countOf(answer.total, 'quotation')}.
        </p>
      ) : null}
    </section>
  );
}

/** The words that the codes in question were used for, code by code. */
export function Quotations({ reconciliation, codes }: QuotationsProps) {
  return (
    <div className={styles['evidences']}>
      {codes.map((code) => (
        <QuotationsOf key={code.codeId} reconciliation={reconciliation} code={code} />
      ))}
    </div>
  );
}
