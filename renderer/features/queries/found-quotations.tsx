import type { Code } from '#shared/contract/codebook.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { saidIn } from '#shared/domain/quotation/said-in.ts';
import { useAsk } from '../../data/use-ask.ts';
import { Button } from '../../ui/button/button.tsx';
import { CodeMark, QuotationCard, useOpenPlace } from '../evidence/index.ts';
import { QuotableList, QuoteButton, type ToQuote } from '../memos/index.ts';
import styles from './queries.module.css';

type FoundQuotationsProps = {
  readonly found: OutputOf<'queries.run'>;
  readonly codes: readonly Code[];
  readonly onReadAll: () => void;
};

/** A coding that was found as a memo quotes it: on its episode, where it stands in one. */
const toQuote = ({
  codingId,
  sourceId,
  start,
  end,
  episodeId,
}: OutputOf<'queries.run'>['quotations'][number]): ToQuote => ({
  about: episodeId === null ? { kind: 'source', id: sourceId } : { kind: 'episode', id: episodeId },
  quotations: [{ of: 'coding', id: codingId, sourceId, start, end }],
});

/** What a query found, read like a code's quotations: each with its code, and what stands beside it. */
export function FoundQuotations({ found, codes, onReadAll }: FoundQuotationsProps) {
  const coders = useAsk('coders.list', {}).data ?? [];
  const open = useOpenPlace();
  return (
    <>
      <QuotableList
        label="Quotations"
        items={found.quotations}
        idOf={({ codingId }) => codingId}
        toQuote={toQuote}
      >
        {(quotation) => {
          const code = codes.find(({ id }) => id === quotation.codeId);
          const coder = coders.find(({ id }) => id === quotation.coderId);
          return (
            <QuotationCard quotation={quotation} actions={<QuoteButton quotation={quotation} />}>
              {code === undefined ? null : (
                <span className={styles['code']}>
                  <CodeMark code={code} />
                  {code.name}
                </span>
              )}
              {coder === undefined ? null : <span>{coder.name}</span>}
              {quotation.beside.map((other) => {
                const its = codes.find(({ id }) => id === other.codeId);
                return (
                  <Button
                    key={other.codingId}
                    kind="quiet"
                    label={`Beside it ${its?.name ?? 'a code'}: ${saidIn(other)}`}
                    onPress={() => {
                      open({ sourceId: quotation.sourceId, start: other.start, end: other.end });
                    }}
                  >
                    <span className={styles['beside']}>
                      {its === undefined ? null : <CodeMark code={its} />}
                      <span
                        className={styles['besideWords']}
                      >{`${its?.name ?? ''}: ${saidIn(other).replaceAll(/\s+/gu, ' ')}`}</span>
                    </span>
                  </Button>
                );
              })}
            </QuotationCard>
          );
        }}
      </QuotableList>
      {found.total > found.quotations.length ? (
        <Button onPress={onReadAll}>{`Read all ${found.total.toLocaleString('en')}`}</Button>
      ) : null}
    </>
  );
}
