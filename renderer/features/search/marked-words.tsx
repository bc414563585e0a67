import type { Hit } from '#shared/contract/search.ts';
import styles from './marked-words.module.css';

/** Words before the hit, so that it is seen where the line is short. */
const before = 46;

const shortened = (text: string): string => {
  const from = text.indexOf(' ', text.length - before);
  return text.length <= before || from === -1 ? text : `… ${text.slice(from + 1)}`;
};

type MarkedWordsProps = {
  readonly hit: Hit;
  /** Shows as much before the hit as fits a line. */
  readonly isShort?: boolean;
};

/** A hit with the words around it. */
export function MarkedWords({ hit, isShort = false }: MarkedWordsProps) {
  const start = hit.start - hit.contextStart;
  const end = hit.end - hit.contextStart;
  const lead = hit.context.slice(0, start);
  return (
    <span className={styles['words']} dir="auto">
      {isShort ? shortened(lead) : lead}
      <mark className={styles['hit']}>{hit.context.slice(start, end)}</mark>
      {hit.context.slice(end)}
    </span>
  );
}
