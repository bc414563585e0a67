import { useMemo, type RefObject } from 'react';
import type { SourceText } from '#shared/contract/sources.ts';
import { turnAtOffset, turnAtTime } from '#shared/domain/recording/turn-at.ts';
import { clockTime } from '#shared/text/clock-time.ts';
import { useCommand } from '../../../commands/use-command.ts';
import { useDo } from '../../../data/use-do.ts';
import type { TranscriptHandle } from '../../../transcript/transcript.tsx';
import { announce } from '../../../ui/announcer/announce.ts';
import { hearTurn, playerNow, playFrom, timeTurn, untimeTurn, usePlaying } from '../../recording/index.ts';
import { codingNow, useCodingStore } from '../coding-store.ts';

const none: readonly never[] = [];

/** When the turns of a transcript are heard: which is now, how one gets to hear one, and how their times are set while listening. */
export function useTurnTimes(source: SourceText | undefined, page: RefObject<TranscriptHandle | null>) {
  const turns = source?.medium === 'text' ? source.turns : none;
  const times = useMemo(() => turns.map(({ at }) => at), [turns]);
  const canHear = usePlaying(({ player, hasFailed }) => player !== null && !hasFailed);
  const playing = usePlaying(({ player, time, isPlaying }) =>
    player === null || (time === 0 && !isPlaying) ? null : turnAtTime(times, time),
  );
  const isThere = useCodingStore(({ place }) => place !== null);
  const setTime = useDo('recordings.timeTurn');
  const here = (): number | null => turnAtOffset(turns, codingNow().place?.caret.start ?? 0);

  const hear = (turn: number): void => {
    const at = times.slice(0, turn + 1).findLast((time) => time !== null);
    if (at === null || at === undefined) {
      announce('No turn up to here has a time yet.');
    } else {
      playFrom(at);
    }
  };
  const time = async (at: number | null): Promise<void> => {
    const turn = here();
    const next = turn === null ? undefined : turns[turn + 1];
    if (source === undefined || turn === null) {
      return;
    }
    const result = await setTime({ sourceId: source.id, turn, at });
    if (!result.ok) {
      return;
    }
    announce(at === null ? 'The turn has no time any more.' : `The turn begins at ${clockTime(at)}.`);
    // The next one is the next to be heard.
    if (at !== null && next !== undefined) page.current?.select({ start: next.start, end: next.start });
  };
  const why = canHear ? 'Go to a turn of a transcript first' : 'This source has no recording at hand';
  const canTime = canHear && isThere && turns.length > 0;
  useCommand(
    hearTurn,
    () => {
      hear(here() ?? 0);
    },
    canTime,
    why,
  );
  useCommand(timeTurn, () => void time(playerNow().player?.now() ?? null), canTime, why);
  useCommand(untimeTurn, () => void time(null), canTime, why);
  return { times, canHear, playing, hear, hasTimes: times.some((at) => at !== null) };
}
