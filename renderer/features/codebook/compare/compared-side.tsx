import { Link } from '@tanstack/react-router';
import type { Code } from '#shared/contract/codebook.ts';
import type { ComparedSide as SideFigures } from '#shared/contract/codes-together.ts';
import type { QueryLayer } from '#shared/contract/queries.ts';
import type { Conditions } from '#shared/contract/sampling.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Button } from '../../../ui/button/button.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden.tsx';
import { QuotationCard, QuotationList } from '../../evidence/index.ts';
import { CodeSelect } from './code-select.tsx';
import styles from './compare.module.css';

type ComparedSideProps = {
  readonly label: string;
  readonly code: Code | undefined;
  readonly codes: readonly Code[];
  readonly figures: SideFigures | undefined;
  readonly onChange: (codeId: string) => void;
};

/** A code of the two: what it is, and how often it was used. */
export function ComparedSide({ label, code, codes, figures, onChange }: ComparedSideProps) {
  return (
    <section aria-label={label} className={styles['side']}>
      <CodeSelect label={label} codes={codes} value={code?.id ?? null} onChange={onChange} />
      {code === undefined ? null : (
        <p className={code.definition === '' ? styles['quiet'] : styles['definition']} dir="auto">
          {code.definition === '' ? 'Without a definition.' : code.definition}
        </p>
      )}
      {code === undefined || code.whenNot === '' ? null : (
        <p className={styles['quiet']} dir="auto">{`Not: ${code.whenNot}`}</p>
      )}
      {code === undefined || figures === undefined ? null : (
        <p className={styles['figures']}>
          {figures.codings === 0 ? (
            'Not used here.'
          ) : (
            <Link to="/codebook/quotations" search={{ code: code.id }} className={styles['link']}>
              <VisuallyHidden>{code.name}: </VisuallyHidden>
              {`${countOf(figures.codings, 'coding')} in ${countOf(figures.episodes, 'episode')} of ${countOf(figures.participants, 'participant')}`}
            </Link>
          )}
          {figures.coderIds.length === 1 ? ' One coder only.' : null}
          {figures.codings === 1 ? ' Used once.' : null}
        </p>
      )}
    </section>
  );
}

type SideQuotationsProps = {
  readonly code: Code;
  readonly layer: QueryLayer;
  readonly where: Conditions;
  /** Only what these say; null for all. */
  readonly names: ReadonlySet<string> | null;
};

const everything = 10_000;

/** What was said under one of the two codes. */
export function SideQuotations({ code, layer, where, names }: SideQuotationsProps) {
  const answer = useAsk('queries.run', {
    spec: { lines: [{ codeIds: [code.id] }], layer, where },
    limit: everything,
  }).data;
  const quotations = (answer?.quotations ?? []).filter(
    ({ participant }) => names === null || (participant ?? '').split(', ').some((name) => names.has(name)),
  );
  return (
    <section aria-label={`Quotations of ${code.name}`} className={styles['column']}>
      <h2 className={styles['heading']}>
        {answer === undefined ? 'Looking up the quotations' : countOf(quotations.length, 'quotation')}
      </h2>
      <QuotationList label={code.name} items={quotations} idOf={({ codingId }) => codingId}>
        {(quotation) => <QuotationCard quotation={quotation} />}
      </QuotationList>
    </section>
  );
}

type WhoBothProps = {
  readonly label: string;
  readonly names: readonly string[];
  readonly isOn: boolean;
  readonly onPress: () => void;
};

/** Participants of one kind; pressed, only their quotations are read. */
export function WhoBoth({ label, names, isOn, onPress }: WhoBothProps) {
  return (
    <div className={styles['who']}>
      <Button kind="quiet" isOn={isOn} isDisabled={names.length === 0} onPress={onPress}>
        {`${label}: ${names.length}`}
      </Button>
      <span className={styles['names']} dir="auto">
        {names.join(', ')}
      </span>
    </div>
  );
}
