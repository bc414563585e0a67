import { countsInWords, type Standing, type StandingCounts } from '../places/place-words.ts';
import styles from '../protocol.module.css';

const drawn: readonly Standing[] = ['confirmed', 'sure', 'likely', 'unsure', 'not asked'];

type AskedLineProps = {
  readonly number: string;
  readonly counts: StandingCounts;
  readonly sources: number;
  readonly onOpen: () => void;
};

/** In how many transcripts a prompt was found, as a bar and in words: a door to the answers. */
export function AskedLine({ number, counts, sources, onOpen }: AskedLineProps) {
  const words = countsInWords(counts, sources);
  return (
    <button
      type="button"
      className={styles['asked']}
      aria-label={`${words}. Read the answers to prompt ${number}`}
      onClick={onOpen}
    >
      <span aria-hidden="true" className={styles['bar']}>
        {drawn.map((standing) =>
          counts[standing] === 0 ? null : (
            <span key={standing} data-standing={standing} style={{ flexGrow: counts[standing] }} />
          ),
        )}
        {counts['not found'] === 0 ? null : <span style={{ flexGrow: counts['not found'] }} />}
      </span>
      {words}
    </button>
  );
}
