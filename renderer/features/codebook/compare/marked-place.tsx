import { useId } from 'react';
import type { PlaceTogether } from '#shared/contract/codes-together.ts';
import { Button } from '../../../ui/button/button.tsx';
import { SaidWords, useOpenPlace } from '../../evidence/index.ts';
import styles from './compare.module.css';

type Stretch = { readonly start: number; readonly end: number };

const covers = (stretches: readonly Stretch[], start: number): boolean =>
  stretches.some((stretch) => stretch.start <= start && start < stretch.end);

/** The words of a stretch of a place in pieces, each of one code, of the other, of both or of none. */
function piecesOf({ quotation, first, second }: PlaceTogether, within: Stretch) {
  const inside = (at: number): boolean => at > within.start && at < within.end;
  const edges = new Set([
    within.start,
    within.end,
    ...[...first, ...second].flatMap(({ start, end }) => [start, end]).filter(inside),
  ]);
  const inOrder = [...edges].toSorted((one, other) => one - other);
  return inOrder.slice(0, -1).map((start, at) => ({
    start,
    words: quotation.slice(start, inOrder[at + 1]),
    isFirst: covers(first, start),
    isSecond: covers(second, start),
  }));
}

const markOf = (isFirst: boolean, isSecond: boolean): string | undefined =>
  isFirst ? (isSecond ? styles['both'] : styles['first']) : isSecond ? styles['second'] : undefined;

/** A place where two codes stand together: a line below the words of the first, a dotted one below those of the second, both below those that carry both. */
export function MarkedPlace({ place }: { readonly place: PlaceTogether }) {
  const open = useOpenPlace();
  const { participant, source, episode } = place;
  const whereId = useId();
  const where = [participant, source, episode].filter(
    (part, at) => part !== null && (at > 0 || !source.includes(part)),
  );
  return (
    <figure className={styles['place']} aria-labelledby={whereId}>
      <blockquote className={styles['quote']} dir="auto">
        <SaidWords quoted={place}>
          {(stretch) =>
            piecesOf(place, stretch).map(({ start, words, isFirst, isSecond }) =>
              isFirst || isSecond ? (
                <mark key={start} className={markOf(isFirst, isSecond)}>
                  {words}
                </mark>
              ) : (
                <span key={start}>{words}</span>
              ),
            )
          }
        </SaidWords>
      </blockquote>
      <figcaption id={whereId} className={styles['where']}>
        {where.join(' · ')}
      </figcaption>
      <span className={styles['door']}>
        <Button
          kind="quiet"
          label={`Open in transcript: ${where.join(', ')}`}
          onPress={() => {
            open(place);
          }}
        >
          Open in transcript
        </Button>
      </span>
    </figure>
  );
}
