import { countTurns, turnsBySpeaker } from '../turn.ts';
import type { Emphasis } from './line-view.ts';
import { readingLabels, type ReadingId } from './reading-id.ts';
import { recogniseInEveryWay } from './recognise-turns.ts';

/** One way to read a text, for a person who looks for a better one than was chosen. */
export type ReadingOffer = {
  readonly id: ReadingId;
  /** In plain words, such as “Name and colon”. */
  readonly label: string;
  readonly speakers: number;
  readonly turns: number;
  /** Whether `recogniseTurns` takes it by itself. */
  readonly chosen: boolean;
};

/**
 * Every way in which a text can be read: the one that is chosen first, then those that find speakers, most turns first, and last
 * the paragraphs without speakers. Of those that come to the very same turns only one is offered.
 */
export function readingsOf(text: string, emphasis: readonly Emphasis[] = []): readonly ReadingOffer[] {
  const [taken, ...others] = recogniseInEveryWay(text, emphasis);
  const named = others.filter((other) => !isPlain(other)).toSorted((a, b) => countTurns(b) - countTurns(a));
  const seen = new Set<string>();
  return [taken, ...named, ...others.filter(isPlain)].flatMap((read) => {
    if (read === undefined) return [];
    const key = JSON.stringify([read.turns, turnsBySpeaker(read)]);
    if (seen.has(key)) return [];
    seen.add(key);
    return {
      id: read.reading,
      label: readingLabels[read.reading],
      speakers: read.speakers.length,
      turns: countTurns(read),
      chosen: read === taken,
    };
  });
}

const isPlain = ({ reading }: { readonly reading: ReadingId }): boolean => reading === 'paragraphs';
