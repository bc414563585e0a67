import type { DealableCoding } from '#shared/contract/code-operations.ts';
import styles from './split.module.css';

type CodingCardProps = {
  readonly coding: DealableCoding;
  /** The code it has been given to; null while nothing was decided. */
  readonly goesTo: string | null;
};

const cutBefore = (text: string): string => {
  const space = text.indexOf(' ');
  return text.length < 200 || space === -1 ? text : `… ${text.slice(space + 1)}`;
};
const cutAfter = (text: string): string => {
  const space = text.lastIndexOf(' ');
  return text.length < 200 || space === -1 ? text : `${text.slice(0, space)} …`;
};

/** A coding with the words around it, and where it goes. */
export function CodingCard({ coding, goesTo }: CodingCardProps) {
  const { before, quotation, after, participant, source, episode } = coding;
  const where = participant === null || source.includes(participant) ? source : `${participant}, ${source}`;
  return (
    <figure className={styles['card']}>
      <figcaption className={styles['where']}>
        <span>{[where, episode].filter((part) => part !== null && part !== '').join(' · ')}</span>
        <span className={styles['goes']}>{goesTo === null ? 'Not dealt yet' : `Goes to “${goesTo}”`}</span>
      </figcaption>
      <blockquote className={styles['words']} dir="auto" aria-live="polite">
        <span className={styles['around']}>{cutBefore(before)}</span>
        <mark className={styles['quotation']}>{quotation}</mark>
        <span className={styles['around']}>{cutAfter(after)}</span>
      </blockquote>
    </figure>
  );
}
