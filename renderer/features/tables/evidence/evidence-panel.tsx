import { useEffect, useMemo } from 'react';
import type { Matrix, MatrixSpec } from '#shared/contract/matrix.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { announce } from '../../../ui/announcer/announce.ts';
import { ErrorNote } from '../../../ui/error-note/error-note.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import { CodeMark, PinMark, QuotationCard } from '../../evidence/index.ts';
import { QuotableList, QuoteButton, type ToQuote } from '../../memos/index.ts';
import type { Door } from '../grid/layout.ts';
import { absenceWords, evidenceSummary, evidenceTitle, spreadWords } from './evidence-words.ts';
import { groupEvidence, type MatrixEvidence, type QuotedPlace } from './group-evidence.ts';
import styles from './evidence-panel.module.css';

type EvidencePanelProps = {
  readonly matrix: Matrix;
  readonly spec: MatrixSpec;
  readonly door: Door;
  readonly coders: readonly { readonly id: string; readonly name: string }[];
};

const nothing: readonly MatrixEvidence[] = [];

/** The words behind a figure as a memo quotes them: on their episode, where they stand in one. */
const toQuote = ({ sourceId, start, end, episodeId }: QuotedPlace): ToQuote => ({
  about: episodeId === null ? { kind: 'source', id: sourceId } : { kind: 'episode', id: episodeId },
  quotations: [{ of: 'words', id: null, sourceId, start, end }],
});

/** What lies behind a cell, a row, a column or all of a table: who decided, and the quotations. */
export function EvidencePanel({ matrix, spec, door, coders }: EvidencePanelProps) {
  const answer = useAsk('matrix.evidence', { spec, rowId: door.rowId, columnId: door.columnId });
  const evidence = answer.data ?? nothing;
  const places = useMemo(() => groupEvidence(evidence), [evidence]);
  const title = evidenceTitle(matrix, door);
  const summary = evidenceSummary(evidence, coders);
  const spread = spreadWords(matrix, door);
  const isWhole = door.rowId === null || door.columnId === null;
  const isHere = answer.data !== undefined;
  const said = isHere ? `${title}. ${summary === '' ? absenceWords(matrix, door) : summary}` : '';
  useEffect(() => {
    if (said !== '') {
      announce(said);
    }
  }, [said]);

  if (answer.error !== null) {
    return <ErrorNote>{answer.error.message}</ErrorNote>;
  }
  if (!isHere) {
    return <Skeleton lines={5} label="Looking up the quotations" />;
  }
  return (
    <div className={styles['panel']}>
      <div>
        <h3 className={styles['title']}>{title}</h3>
        <p className={styles['summary']}>{places.length === 0 ? absenceWords(matrix, door) : summary}</p>
      </div>
      {isWhole && spread !== null ? <p className={styles['spread']}>{spread}</p> : null}
      <QuotableList
        toQuote={toQuote}
        label={countOf(places.length, 'quotation')}
        items={places}
        idOf={({ sourceId, start, end }) => `${sourceId} ${start} ${end}`}
      >
        {(place) => (
          <QuotationCard quotation={place} actions={<QuoteButton quotation={place} />}>
            <Said place={place} />
          </QuotationCard>
        )}
      </QuotableList>
      {!isWhole && spread !== null ? <p className={styles['spread']}>{spread}</p> : null}
    </div>
  );
}

/** The codes that the words carry, and why the meeting kept them. */
function Said({ place }: { readonly place: QuotedPlace }) {
  const book = useAsk('codes.list', { of: 'all' }).data ?? [];
  return (
    <>
      {place.pinned === null ? null : <PinMark isExemplar={place.pinned === 'exemplar'} />}
      {place.codes.map(({ id, name }) => {
        const code = book.find((one) => one.id === id);
        return (
          <span key={id} className={styles['code']}>
            {code === undefined ? null : <CodeMark code={code} />}
            {name}
          </span>
        );
      })}
      {place.reason === null ? null : <span className={styles['reason']}>{place.reason}</span>}
    </>
  );
}
