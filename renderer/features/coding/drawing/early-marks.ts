import { useMemo } from 'react';
import type { Code } from '#shared/contract/codebook.ts';
import type { Episode } from '#shared/contract/episodes.ts';
import { lookOfNewCode } from '#shared/domain/code/look-of-new-code.ts';
import { compareAnchors, type Anchor } from '#shared/text/anchor.ts';
import type { CodeToApply } from '../../../data/codings.ts';
import { codePatterns } from '../../../design/code-colours.ts';
import type { ReadCoding, ReadEpisode } from '../../../transcript/read-content.ts';
import { useCodingStore } from '../coding-store.ts';
import type { CodingData } from '../use-coding-data.ts';

let count = 0;

/** What is drawn with the key already, under an id of its own until the study has answered. */
const earlyId = (): string => {
  count += 1;
  return `early ${count}`;
};

/** A coding as it will look; of a new code, as it looks unless others made codes meanwhile. */
export function earlyCoding(
  { start, end }: Anchor,
  wanted: CodeToApply,
  { codes, codesById }: Pick<CodingData, 'codes' | 'codesById'>,
): ReadCoding {
  const known: Pick<Code, 'name' | 'hue' | 'pattern'> | undefined =
    'codeId' in wanted
      ? codesById.get(wanted.codeId)
      : codes.find(({ name, kind }) => kind === 'code' && name === wanted.newCode);
  const { name, hue, pattern } = known ?? {
    name: 'newCode' in wanted ? wanted.newCode : '',
    ...lookOfNewCode(codes.filter(({ kind }) => kind === 'code').length),
  };
  return { id: earlyId(), start, end, name, hue, pattern: codePatterns[pattern] ?? 'solid' };
}

/** Draws an episode before the study has it. The returned function says what came of it: its id, or null where it was refused. */
export function drawEarlyEpisode({ start, end }: Anchor): (episodeId: string | null) => void {
  const early = { id: earlyId(), start, end, episodeId: null };
  useCodingStore.setState(({ early: others }) => ({ early: [...others, early] }));
  return (episodeId) => {
    useCodingStore.setState(({ early: all }) => ({
      early: all.flatMap((one) =>
        one.id === early.id ? (episodeId === null ? [] : [{ ...one, episodeId }]) : [one],
      ),
    }));
  };
}

/** The episodes to draw: those that the study has, and those that are on their way, numbered as they will be. */
export function useDrawnEpisodes(episodes: readonly Episode[]): readonly ReadEpisode[] {
  const early = useCodingStore((state) => state.early);
  return useMemo(() => {
    const known = new Set(episodes.map(({ id }) => id));
    const waiting = early.filter(({ episodeId }) => episodeId === null || !known.has(episodeId));
    return waiting.length === 0
      ? episodes
      : [...episodes, ...waiting.map((one) => ({ ...one, title: 'on its way' }))]
          .toSorted(compareAnchors)
          .map((one, index) => ({ ...one, number: index + 1 }));
  }, [episodes, early]);
}
