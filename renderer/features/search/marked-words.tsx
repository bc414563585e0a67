import type { Hit } from '#shared/contract/search.ts';
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
      {leadOf(lead, isShort ? short : Number.POSITIVE_INFINITY)}
      <mark className={styles['hit']}>{hit.context.slice(start, end)}</mark>
      {tailOf(hit.context.slice(end))}
    </span>
  );
}
