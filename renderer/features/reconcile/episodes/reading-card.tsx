import type { Unit } from '#shared/contract/reconciliation.ts';
import type { SourceText } from '#shared/contract/sources.ts';
import { wordsAsSaid } from '#shared/domain/quotation/words-as-said.ts';
import { quotationIn } from '#shared/domain/recording/quotation.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { countWords } from '#shared/text/count-words.ts';
import type { CodeLook } from '../../../design/code-colours.ts';
import { CodeChip } from '../../../ui/code-chip/code-chip.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden.tsx';
import { CoderMark } from '../../rounds/index.ts';
import type { Reconciliation } from '../use-reconciliation.ts';
import { sharedUses } from './shared-uses.ts';
import styles from './episodes.module.css';

type ReadingCardProps = {
  readonly reconciliation: Reconciliation;
  readonly unit: Unit;
  readonly reading: Unit['readings'][number];
  readonly source: Pick<SourceText, 'medium' | 'text' | 'turns' | 'speakers'>;
  readonly look: (coderId: string, codeId: string) => CodeLook;
};

/** What a code is taken to mean by now, when that isn't its own name. */
function taken(codeId: string, { book }: Reconciliation): string | null {
  const meaning = book.meaning(codeId);
  if (meaning === null) {
    return 'dropped from the consensus';
  }
  return meaning === codeId || book.name(meaning) === book.name(codeId)
    ? null
    : `taken as “${book.name(meaning)}”`;
}

/** One coder's reading of an episode: the codes with their use and meaning, as that coder left them. */
export function ReadingCard({ reconciliation, unit, reading, source, look }: ReadingCardProps) {
  const { book, coders } = reconciliation;
  const { coderId, codings, marked } = reading;
  const codeIds = [...new Set(codings.map((coding) => coding.codeId))];
  const nameOf = (speaker: number): string | null => source.speakers[speaker]?.label ?? null;
  const isOwnExtent = unit.readings.some(({ start, end }) => start !== unit.start || end !== unit.end);
  const extent =
    source.medium === 'recording'
      ? quotationIn(source, reading)
      : countOf(countWords(quotationIn(source, reading)), 'word');
  return (
    <section className={styles['card']} aria-label={coders.name(coderId)}>
      <h3 className={styles['cardName']}>
        <CoderMark coders={coders} coderId={coderId} />
        {coders.name(coderId)}
        {isOwnExtent && marked ? <span className={styles['cardAside']}>{extent}</span> : null}
      </h3>
      {marked && codeIds.length > 0 ? null : (
        <p className={styles['cardNothing']}>
          {marked ? 'Nothing coded in this episode.' : 'Did not mark this as an episode.'}
        </p>
      )}
      {codeIds.map((codeId) => {
        const { hue, pattern } = look(coderId, codeId);
        const meaning = taken(codeId, reconciliation);
        const definition = book.board(codeId)?.definition ?? book.code(codeId)?.definition ?? '';
        return (
          <div key={codeId} className={styles['cardCode']}>
            <div className={styles['cardChip']}>
              <CodeChip hue={hue} pattern={pattern}>
                {book.name(codeId)}
              </CodeChip>
              {meaning === null ? null : <span className={styles['cardAside']}>{meaning}</span>}
            </div>
            <p className={styles['cardWords']}>
              {sharedUses(unit, coderId, codeId, book, coders.short)}
              {definition === '' ? null : ` “${definition}”`}
              <VisuallyHidden>
                {' '}
                {source.medium === 'recording' ? 'At' : 'On the words:'}{' '}
                {codings
                  .filter((coding) => coding.codeId === codeId)
                  .map((coding) =>
                    source.medium === 'recording'
                      ? quotationIn(source, coding)
                      : `“${wordsAsSaid({ ...source, nameOf }, coding)}”`,
                  )
                  .join(', ')}
              </VisuallyHidden>
            </p>
          </div>
        );
      })}
    </section>
  );
}
