import { useState } from 'react';
import type { Code, CodesOf } from '#shared/contract/codebook.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { CodeMark, QuotationCard } from '../../evidence/index.ts';
import { QuotableList, QuoteButton } from '../../memos/index.ts';
import styles from '../codebook.module.css';

type CodeQuotationsProps = {
  readonly code: Code;
  readonly codes: readonly Code[];
  readonly of: CodesOf;
};

const few = 200;
const many = 10_000;

/** Everything coded with a code, or below a theme, in reading order; each opens its transcript. */
export function CodeQuotations({ code, codes, of }: CodeQuotationsProps) {
  const [limit, setLimit] = useState(few);
  const coders = useAsk('coders.list', {}).data ?? [];
  const answer = useAsk('codes.quotations', { codeId: code.id, of, limit }).data;
  if (answer === undefined) {
    return <Skeleton lines={4} label="Looking up the quotations" />;
  }
  const { quotations, total } = answer;
  return (
    <section aria-label="Quotations" className={styles['quotations']}>
      <h3 className={styles['heading']}>{total === 0 ? 'No quotations yet' : countOf(total, 'quotation')}</h3>
      <QuotableList
        toQuote={({ codingId, sourceId, start, end }) => ({
          about: { kind: code.kind, id: code.id },
          quotations: [{ of: 'coding', id: codingId, sourceId, start, end }],
        })}
        label={`Quotations of ${code.name}`}
        items={quotations}
        idOf={({ codingId }) => codingId}
      >
        {(quotation) => {
          const own = codes.find(({ id }) => id === quotation.codeId);
          const coder = coders.find(({ id }) => id === quotation.coderId);
          const hasNotes = own?.id !== code.id || coder !== undefined;
          return (
            <QuotationCard quotation={quotation} actions={<QuoteButton quotation={quotation} />}>
              {hasNotes ? (
                <>
                  {own === undefined || own.id === code.id ? null : (
                    <span className={styles['chip']}>
                      <CodeMark code={own} />
                      {own.name}
                    </span>
                  )}
                  {coder === undefined ? null : <span>{coder.name}</span>}
                </>
              ) : undefined}
            </QuotationCard>
          );
        }}
      </QuotableList>
      {total > quotations.length ? (
        <Button
          onPress={() => {
            setLimit(many);
          }}
        >
          {`Read all ${total}`}
        </Button>
      ) : null}
    </section>
  );
}
