import { useState } from 'react';
import type { SourceText } from '#shared/contract/sources.ts';

type Turns = SourceText['turns'];

const isSameText = (one: Turns | undefined, other: Turns | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    one.length === other?.length &&
    one.every((turn, index) => {
      const { start, end, speaker } = other[index] ?? {};
      return turn.start === start && turn.end === end && turn.speaker === speaker;
    }));

/** The turns, the very same as long as only their times are others: the page then stays as it is, with its caret. */
export function useSteadyTurns(turns: Turns | undefined): Turns | undefined {
  const [kept, setKept] = useState(turns);
  if (isSameText(kept, turns)) {
    return kept;
  }
  setKept(turns);
  return turns;
}
