import { useMemo, useState } from 'react';
import { countOf } from '#shared/messages/count-of.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { codePatterns } from '../../../design/code-colours.ts';
import type { ReadCoding } from '../../../transcript/read-content.ts';
import { Transcript } from '../../../transcript/transcript.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import type { HistoryView } from '../use-history-view.ts';
import { markedIn, readingsThen } from './readings-then.ts';
import { useKeptContent } from './use-kept-content.ts';
import styles from '../history.module.css';

type SourceThenProps = {
  readonly number: number;
  readonly sourceId: string;
  readonly view: HistoryView;
};

/** A source as it stood: its words of that time, with what was marked in them in the margins, to be read only. */
export function SourceThen({ number, sourceId, view: { asked, show } }: SourceThenProps) {
  const found = useAsk('history.sourceThen', { number, sourceId }, { keepLast: true }).data;
  const [chosen, setChosen] = useState<string | null>(null);
  const readings = useMemo(() => (found === undefined ? [] : readingsThen(found)), [found]);
  const reading = readings.find(({ id }) => id === asked.reading) ?? readings[0] ?? null;
  const content = useKeptContent(found?.source);
  const marked = useMemo(
    () => (found === undefined ? null : markedIn(found, reading?.id ?? '')),
    [found, reading?.id],
  );
  const codings = useMemo<readonly ReadCoding[]>(() => {
    const codes = new Map((found?.codes ?? []).map((code) => [code.id, code]));
    return (marked?.codings ?? []).flatMap(({ id, start, end, codeId }) => {
      const code = codes.get(codeId);
      return code === undefined
        ? []
        : [
            {
              id,
              start,
              end,
              name: code.name,
              hue: code.hue,
              pattern: codePatterns[code.pattern] ?? 'solid',
            },
          ];
    });
  }, [found, marked]);
  if (found === undefined || content === null || marked === null) {
    return (
      <div className={styles['waiting']}>
        <Skeleton lines={8} label="The text of that time is on its way" />
      </div>
    );
  }
  return (
    <div className={styles['sourceThen']}>
      <div className={styles['readingThen']}>
        {readings.length === 0 ? <span>Nothing was marked in it by then.</span> : null}
        {readings.map(({ id, label }) => (
          <Button
            key={id}
            kind="quiet"
            isOn={id === reading?.id}
            onPress={() => {
              show({ reading: id });
            }}
          >
            {label}
          </Button>
        ))}
        <span className={styles['quiet']}>
          {`${countOf(marked.episodes.length, 'episode')}, ${countOf(marked.codings.length, 'coding')}`}
        </span>
      </div>
      {found.source.medium === 'recording' ? (
        <p className={styles['notThere']}>
          This is a recording without a text; what was marked in it is counted above.
        </p>
      ) : (
        <Transcript
          content={content}
          label="Transcript as it stood, read only"
          codings={codings}
          episodes={marked.episodes}
          currentEpisode={null}
          chosenCoding={chosen}
          onReady={() => undefined}
          onPlace={() => undefined}
          onPickCoding={setChosen}
          onPickEpisode={() => undefined}
        />
      )}
    </div>
  );
}
