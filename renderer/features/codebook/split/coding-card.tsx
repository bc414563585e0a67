import { useId } from 'react';
import type { DealableCoding } from '#shared/contract/code-operations.ts';
import { SaidWords } from '../../evidence/index.ts';
import styles from './split.module.css';

type CodingCardProps = {
  readonly coding: DealableCoding;
  /** The code it has been given to; null while nothing was decided. */
  readonly goesTo: string | null;
};

type Around = DealableCoding['around'];
type Stretch = { readonly start: number; readonly end: number };

/** Words around it that are fewer than this are all that there are. */
const enough = 200;

const cutBefore = ({ from }: Around, text: string, start: number): string => {
  const space = text.indexOf(' ');
  return start > 0 || from < enough || space === -1 ? text : `… ${text.slice(space + 1)}`;
};

const cutAfter = ({ quotation, to }: Around, text: string, end: number): string => {
  const space = text.lastIndexOf(' ');
  return end < quotation.length || quotation.length - to < enough || space === -1
    ? text
    : `${text.slice(0, space)} …`;
};

/** A stretch of the words around a coding, with what of it is the coding's. */
function AroundIt({ around, stretch }: { readonly around: Around; readonly stretch: Stretch }) {
  const { quotation, from, to } = around;
  const { start, end } = stretch;
  const [first, last] = [Math.min(Math.max(from, start), end), Math.max(Math.min(to, end), start)];
  return (
    <>
      <span className={styles['around']}>{cutBefore(around, quotation.slice(start, first), start)}</span>
      {first < last ? <mark className={styles['quotation']}>{quotation.slice(first, last)}</mark> : null}
      <span className={styles['around']}>
        {cutAfter(around, quotation.slice(Math.max(first, last), end), end)}
      </span>
    </>
  );
}

/** A coding with the words around it, and where it goes. */
export function CodingCard({ coding, goesTo }: CodingCardProps) {
  const { around, participant, source, episode } = coding;
  const whereId = useId();
  const where = participant === null || source.includes(participant) ? source : `${participant}, ${source}`;
  return (
    <figure className={styles['card']} aria-labelledby={whereId}>
      <figcaption className={styles['where']}>
        <span id={whereId}>
          {[where, episode].filter((part) => part !== null && part !== '').join(' · ')}
        </span>
        <span className={styles['goes']}>{goesTo === null ? 'Not dealt yet' : `Goes to “${goesTo}”`}</span>
      </figcaption>
      <blockquote className={styles['words']} dir="auto" aria-live="polite">
        <SaidWords quoted={around}>{(stretch) => <AroundIt around={around} stretch={stretch} />}</SaidWords>
      </blockquote>
    </figure>
  );
}
