import { useLayoutEffect, type RefObject } from 'react';
import type { TranscriptHandle } from '../../../transcript/transcript.tsx';
import { Elsewhere } from '../../../ui/elsewhere/elsewhere.tsx';
import { leaveText } from '../coding-store.ts';
import { useBoundaryWork } from '../edges/use-boundary-work.ts';
import { CodingKeys } from '../keys/coding-keys.tsx';
import { CodePicker } from '../picker/code-picker.tsx';
import { CodingSide } from '../side/coding-side.tsx';
import type { CodingData } from '../use-coding-data.ts';
import { useCodingWork } from '../use-coding-work.ts';
import type { Moves } from '../use-moves.ts';

type StretchAtWorkProps = {
  readonly sourceId: string;
  readonly data: CodingData;
  readonly moves: Moves;
  readonly page: RefObject<TranscriptHandle | null>;
  /** Where its episodes and codes stand beside it; null while there is no such place. */
  readonly side: HTMLElement | null;
  /** Tells where in the text the person is. */
  readonly onBegin: () => void;
};

/** The keys, the list of codes and the panel of the coding screen, for the one stretch that is being worked on. */
export function StretchAtWork({ sourceId, data, moves, page, side, onBegin }: StretchAtWorkProps) {
  const work = useCodingWork(sourceId, data, moves, page);
  const boundaries = useBoundaryWork(sourceId, data, moves, page);
  useLayoutEffect(() => {
    onBegin();
    return leaveText;
  }, [onBegin]);
  return (
    <>
      <CodingKeys {...{ data, moves, work, boundaries }} />
      <CodePicker data={data} page={page} onPick={work.put} />
      <Elsewhere place={side}>
        <CodingSide
          {...{ data, moves, work }}
          onLeave={() => {
            page.current?.focus();
          }}
        />
      </Elsewhere>
    </>
  );
}
