import type { Place } from '#shared/contract/values.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import styles from './retrieval.module.css';

/** Turns shown ahead of a quotation and behind it. */
const around = 2;

/** A quotation where it was said: the turns around it, and in them its words. */
export function InContext({ place }: { readonly place: Place }) {
  const source = useAsk('sources.read', { sourceId: place.sourceId }, { quietly: true }).data;
  if (source === undefined) {
    return <Skeleton lines={3} label="Opening the transcript" />;
  }
  const touched = source.turns.map(({ start, end }) => start < place.end && end > place.start);
  const from = Math.max(0, touched.indexOf(true) - around);
  const to = touched.lastIndexOf(true) + around + 1;
  return (
    <span className={styles['turns']}>
      {source.turns.slice(from, to).map((turn) => {
        const start = Math.max(turn.start, place.start);
        const end = Math.min(turn.end, place.end);
        const { label, role } = source.speakers.find(({ number }) => number === turn.speaker) ?? {};
        return (
          <span key={turn.start} className={styles['turn']}>
            <span className={styles['speaker']}>{label}</span>
            <span className={role === 'interviewer' ? styles['asked'] : styles['spoken']} dir="auto">
              {start < end ? (
                <>
                  {source.text.slice(turn.start, start)}
                  <mark className={styles['quoted']}>{source.text.slice(start, end)}</mark>
                  {source.text.slice(end, turn.end)}
                </>
              ) : (
                source.text.slice(turn.start, turn.end)
              )}
            </span>
          </span>
        );
      })}
    </span>
  );
}
