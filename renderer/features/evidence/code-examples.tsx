import type { Code, CodesOf } from '#shared/contract/codebook.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useAsk } from '../../data/use-ask.ts';
import { useDo } from '../../data/use-do.ts';
import { Button } from '../../ui/button/button.tsx';
import { CodeMark } from './code-mark.tsx';
import { PinMark } from './pin-mark.tsx';
import { QuotationCard } from './quotation-card.tsx';
import { QuotationList } from './quotation-list.tsx';
import styles from './evidence.module.css';

type CodeExamplesProps = {
  readonly code: Code;
  readonly codes: readonly Code[];
  /** Whose codings are read. */
  readonly of: CodesOf;
};

type Example = OutputOf<'quotations.examples'>[number];

/** Chooses the quotation that stands for its code, or takes its pin away. */
function ExampleActions({ example }: { readonly example: Example }) {
  const setExemplar = useDo('quotations.setExemplar');
  const unpin = useDo('quotations.unpin');
  const { id: quotationId, isExemplar } = example;
  return (
    <>
      <Button kind="quiet" onPress={() => void setExemplar({ quotationId, isExemplar: !isExemplar })}>
        {isExemplar ? 'No longer the exemplar' : 'Make it the exemplar'}
      </Button>
      <Button kind="quiet" onPress={() => void unpin({ quotationId })}>
        Unpin
      </Button>
    </>
  );
}

/** The quotations that are pinned as examples of a code, its exemplar first; nothing where none are. */
export function CodeExamples({ code, codes, of }: CodeExamplesProps) {
  const coders = useAsk('coders.list', {}).data ?? [];
  const examples = useAsk('quotations.examples', { codeId: code.id, of }).data ?? [];
  if (examples.length === 0) {
    return null;
  }
  return (
    <section aria-label="Examples" className={styles['examples']}>
      <h3 className={styles['heading']}>{countOf(examples.length, 'example')}</h3>
      <QuotationList label={`Examples of ${code.name}`} items={examples} idOf={({ id }) => id}>
        {(example) => {
          const own = codes.find(({ id }) => id === example.codeId && id !== code.id);
          const coder = coders.find(({ id }) => id === example.coderId);
          return (
            <QuotationCard quotation={example} actions={<ExampleActions example={example} />}>
              <PinMark isExemplar={example.isExemplar} />
              {own === undefined ? null : (
                <span className={styles['code']}>
                  <CodeMark code={own} />
                  {own.name}
                </span>
              )}
              {coder === undefined ? null : <span>{coder.name}</span>}
            </QuotationCard>
          );
        }}
      </QuotationList>
    </section>
  );
}
