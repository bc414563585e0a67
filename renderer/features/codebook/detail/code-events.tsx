import { useState } from 'react';
import { useAsk } from '../../../data/use-ask.ts';
import { Button } from '../../../ui/button/button.tsx';
import { momentInWords, useNow } from '../../screen/index.ts';
import { eventWords } from './event-words.ts';
import styles from './detail.module.css';

type CodeEventsProps = { readonly codeId: string; readonly onShow: (codeId: string) => void };

const few = 4;

/** Where a code comes from and what was done to it, newest first; other codes are doors to them. */
export function CodeEvents({ codeId, onShow }: CodeEventsProps) {
  const [isWhole, setWhole] = useState(false);
  const events = useAsk('codes.lineage', { codeId }, { quietly: true }).data;
  const now = useNow();
  if (events === undefined) {
    return null;
  }
  const left = events.length - few;
  return (
    <section aria-label="History of the code" className={styles['events']}>
      <h3 className={styles['heading']}>History</h3>
      <ol className={styles['eventList']}>
        {events.slice(0, isWhole ? undefined : few).map((event) => {
          const { before, name, after } = eventWords(event);
          const { otherId } = event;
          return (
            <li key={`${event.at} ${event.kind} ${event.otherName ?? ''}`} className={styles['event']}>
              <span>
                {before}
                {name === null ? null : ' '}
                {name === null || otherId === null || otherId === codeId ? (
                  name === null ? null : (
                    `“${name}”`
                  )
                ) : (
                  <button
                    type="button"
                    className={styles['door']}
                    onClick={() => {
                      onShow(otherId);
                    }}
                  >
                    {`“${name}”`}
                  </button>
                )}
                {after}
              </span>
              <span className={styles['when']}>{`${event.by}, ${momentInWords(event.at, now)}`}</span>
            </li>
          );
        })}
      </ol>
      {left > 0 && !isWhole ? (
        <Button
          kind="quiet"
          onPress={() => {
            setWhole(true);
          }}
        >
          {`Show ${left} earlier`}
        </Button>
      ) : null}
    </section>
  );
}
