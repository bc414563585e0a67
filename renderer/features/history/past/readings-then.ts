import type { OutputOf } from '#shared/contract/contract.ts';

type Found = OutputOf<'history.sourceThen'>;

/** Whose codings of a source are shown: the consensus, or a coder’s in a round. */
export type ReadingThen = { readonly id: string; readonly label: string };

const consensus = 'consensus';

type Worked = { readonly coderId: string | null; readonly roundId: string };

const readingOf = ({ coderId, roundId }: Worked): string =>
  coderId === null ? consensus : `${coderId}.${roundId}`;

/** The readings in which something was marked in a source by then: the consensus, then those of the latest round. */
export function readingsThen({ episodes, codings, coders, rounds }: Found): readonly ReadingThen[] {
  const used = new Set([...episodes, ...codings].map(readingOf));
  const ofCoders = rounds
    .toReversed()
    .flatMap((round) =>
      coders.map((coder) => ({ id: `${coder.id}.${round.id}`, label: `${coder.name}, ${round.name}` })),
    );
  return [{ id: consensus, label: 'Consensus' }, ...ofCoders].filter(({ id }) => used.has(id));
}

/**
 * What was marked in one reading; its episodes are numbered as they follow one another. Where a round only coded, they are the
 * ones that its codings belong to.
 */
export function markedIn({ episodes, codings }: Found, reading: string): Pick<Found, 'episodes' | 'codings'> {
  const coded = codings.filter((coding) => readingOf(coding) === reading);
  const own = episodes.filter((episode) => readingOf(episode) === reading);
  const given = new Set(coded.map(({ episodeId }) => episodeId));
  const shown = own.length > 0 ? own : episodes.filter(({ id }) => given.has(id));
  return { episodes: shown.map((episode, index) => ({ ...episode, number: index + 1 })), codings: coded };
}
