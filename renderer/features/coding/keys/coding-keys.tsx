import { memo } from 'react';
import { useCodingStore } from '../coding-store.ts';
import { currentEpisode } from '../current-episode.ts';
import { useBoundaryKeys } from '../edges/use-boundary-keys.ts';
import type { BoundaryWork } from '../edges/use-boundary-work.ts';
import type { CodingData } from '../use-coding-data.ts';
import type { CodingWork } from '../use-coding-work.ts';
import type { Moves } from '../use-moves.ts';
import { useMovingKeys, useWorkingKeys } from './use-coding-keys.ts';
import { useKeysAhead } from './use-keys-ahead.ts';

type CodingKeysProps = {
  readonly data: CodingData;
  readonly moves: Moves;
  readonly work: CodingWork;
  readonly boundaries: BoundaryWork;
};

/** What the keys do, which is known at once wherever the person goes; nothing of it is drawn here. */
export const CodingKeys = memo(function CodingKeys({ data, moves, work, boundaries }: CodingKeysProps) {
  const hasCurrent = useCodingStore(
    ({ chosen, place }) => currentEpisode(data.episodes, data.codings, chosen, place) !== null,
  );
  useMovingKeys(moves, data);
  useWorkingKeys(work, hasCurrent, data);
  useBoundaryKeys(boundaries, hasCurrent, data);
  useKeysAhead(data);
  return null;
});
