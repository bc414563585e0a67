import { useEffect, useRef, useState } from 'react';
import type { Answer } from '#shared/contract/answers.ts';
import { Button } from '../../../ui/button/button.tsx';
import { CodingStretch, type CodingStretchHandle } from '../../coding/index.ts';
import { useOpenPlace } from '../../evidence/index.ts';
import { standingOf, standingSigns, standingWords } from '../places/place-words.ts';
import styles from './answers.module.css';

type AnswerBlockProps = {
  readonly answer: Answer;
  readonly isActive: boolean;
  readonly side: HTMLElement | null;
  /** Counts how often a key led here; 0 where none did last. */
  readonly arrivals: number;
  readonly onEnter: () => void;
  /** Looks at where the prompt is asked in this source. */
  readonly onPlace: () => void;
};

/** Whether an element has come near the view; once it has, it stays. */
function useNear(): readonly [boolean, (element: HTMLElement | null) => void] {
  const [isNear, setNear] = useState(false);
  const [element, setElement] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (element === null || isNear) {
      return undefined;
    }
    const watching = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '100% 0px' },
    );
    watching.observe(element);
    return () => {
      watching.disconnect();
    };
  }, [element, isNear]);
  return [isNear, setElement];
}

/** What one source holds about a prompt: the question as it was put, and the answer to read and code. */
export function AnswerBlock({ answer, isActive, arrivals, side, onEnter, onPlace }: AnswerBlockProps) {
  const { sourceId, source, participants, place, turns } = answer;
  const [isNear, watch] = useNear();
  const stretch = useRef<CodingStretchHandle>(null);
  const open = useOpenPlace();
  const standing = standingOf(place);
  const names = participants.map(({ name }) => name).join(', ');
  const stretchOf = place?.answer ?? null;
  const question = place?.question ?? null;
  const title = names === '' ? source : names;
  useEffect(() => {
    if (arrivals > 0) stretch.current?.focus();
  }, [arrivals]);
  return (
    <li
      ref={watch}
      id={`answer-${sourceId}`}
      className={styles['block']}
      {...(isActive ? { 'data-active': 'true' } : {})}
    >
      <div className={styles['frame']}>
        <div className={styles['framed']}>
          <div className={styles['title']}>
            <h3 className={styles['name']}>{title}</h3>
            {names === '' || source.includes(names) ? null : (
              <span className={styles['source']}>{source}</span>
            )}
            <button
              type="button"
              className={styles['standing']}
              aria-label={`${place?.state === 'set by hand' ? 'Chosen by hand' : standingWords[standing]}. Look at its place`}
              onClick={onPlace}
            >
              <span aria-hidden="true" data-standing={standing} className={styles['sign']}>
                {standingSigns[standing]}
              </span>
              {place?.state === 'set by hand' ? 'Chosen by hand' : standingWords[standing]}
            </button>
            {question === null ? null : (
              <span className={styles['door']}>
                <Button
                  kind="quiet"
                  label={`Open ${source} at this question`}
                  onPress={() => {
                    open({ sourceId, ...question });
                  }}
                >
                  Open in transcript
                </Button>
              </span>
            )}
          </div>
          {question === null ? null : (
            <p className={styles['question']} dir="auto">
              {place?.words}
            </p>
          )}
          {stretchOf === null && question !== null ? (
            <p className={styles['nothing']}>Nothing is said to it.</p>
          ) : null}
        </div>
      </div>
      {stretchOf === null ? null : isNear ? (
        <CodingStretch
          key={`${stretchOf.start} ${stretchOf.end}`}
          ref={stretch}
          sourceId={sourceId}
          start={stretchOf.start}
          end={stretchOf.end}
          label={`Answer of ${title}, read only`}
          isActive={isActive}
          onEnter={onEnter}
          side={side}
          isAwaited={arrivals > 0}
        />
      ) : (
        <div className={styles['ahead']} style={{ minHeight: Math.max(120, turns.length * 60) }} />
      )}
    </li>
  );
}
