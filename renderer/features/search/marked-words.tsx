import { Fragment } from 'react';
import type { Hit } from '#shared/contract/search.ts';
import type { Anchor } from '#shared/text/anchor.ts';
import styles from './marked-words.module.css';

/** Signs around a hit from which on its context was cut, and may begin or end within a word. */
const full = 85;
/** Signs before a hit that leave it in sight where the line is short. */
const short = 46;

/** What comes before a hit, from a whole word on. */
function leadOf(text: string, longest: number): string {
  if (text.length < Math.min(full, longest)) {
    return text;
  }
  const from = text.indexOf(' ', Math.max(0, text.length - longest));
  return from === -1 ? text : `… ${text.slice(from + 1)}`;
}

/** What comes after a hit, up to a whole word. */
function tailOf(text: string): string {
  const to = text.lastIndexOf(' ');
  return text.length < full || to === -1 ? text : `${text.slice(0, to)} …`;
}

type MarkedWordsProps = {
  readonly hit: Hit;
  /** The words in the hit that were asked for, where it holds others too. */
  readonly marks?: readonly Anchor[];
  /** Shows as much before the hit as fits a line. */
  readonly isShort?: boolean;
};

/** A hit with the words around it. */
export function MarkedWords({ hit, marks, isShort = false }: MarkedWordsProps) {
  const marked = marks ?? [hit];
  const wordsOf = (from: number, to?: number): string =>
    hit.context.slice(from - hit.contextStart, to === undefined ? undefined : to - hit.contextStart);
  const lead = wordsOf(hit.contextStart, hit.start);
  return (
    <span className={styles['words']} dir="auto">
      {leadOf(lead, isShort ? short : Number.POSITIVE_INFINITY)}
      {marked.map(({ start, end }, index) => (
        <Fragment key={start}>
          {wordsOf(marked[index - 1]?.end ?? hit.start, start)}
          <mark className={styles['hit']}>{wordsOf(start, end)}</mark>
        </Fragment>
      ))}
      {tailOf(wordsOf(hit.end))}
    </span>
  );
}
