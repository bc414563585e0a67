import { useEffect } from 'react';
import type { Recording } from '#shared/contract/recordings.ts';
import { useCommand } from '../../commands/use-command.ts';
import { announce } from '../../ui/announcer/announce.ts';
import {
  changeRate,
  follow,
  placeLeft,
  playerNow,
  putDown,
  takeUp,
  tellState,
  usePlaying,
} from './player-store.ts';
import { createPlayer } from './player.ts';
import { faster, followPlaying, goBack, goForward, playOrPause, slower } from './recording.commands.ts';

/** How far one goes back or forward by a key, in milliseconds. */
const step = 3000;

/** Has a source's recording ready to be heard for as long as the source is open. */
export function usePlayer(sourceId: string, recording: Recording | null): void {
  const id = recording?.state === 'there' ? recording.id : null;
  // Another recording in its place has the same id and other bytes.
  const hash = recording?.hash;
  const kind = recording?.kind ?? 'audio';
  useEffect(() => {
    if (id === null) {
      return undefined;
    }
    const player = createPlayer({
      kind,
      address: `/media/${id}?${hash ?? ''}`,
      from: placeLeft(sourceId),
      rate: playerNow().rate,
      onState: tellState,
    });
    takeUp(player);
    return () => {
      putDown(sourceId, player);
      player.destroy();
    };
  }, [sourceId, id, hash, kind]);
}

export function togglePlaying(): void {
  const { player, isPlaying } = playerNow();
  if (isPlaying) {
    player?.pause();
  } else {
    follow(true);
    player?.play();
  }
}

/** Goes on from a moment, in milliseconds. */
export function playFrom(time: number): void {
  const { player } = playerNow();
  follow(true);
  player?.seek(time);
  player?.play();
}

/** Goes to a moment, in milliseconds, and plays on or not as before. */
export function seekTo(time: number): void {
  playerNow().player?.seek(time);
}

export function seekBy(by: number): void {
  const { player } = playerNow();
  player?.seek(player.now() + by);
}

const sayRate = (rate: number): void => {
  announce(`Speed ${rate}.`);
};

/** Keys that hold wherever a recording can be heard. */
export function usePlayerKeys(hasTurns: boolean): void {
  const isThere = usePlaying(({ player, hasFailed }) => player !== null && !hasFailed);
  const why = 'This source has no recording at hand';
  useCommand(playOrPause, togglePlaying, isThere, why);
  useCommand(
    goBack,
    () => {
      seekBy(-step);
    },
    isThere,
    why,
  );
  useCommand(
    goForward,
    () => {
      seekBy(step);
    },
    isThere,
    why,
  );
  useCommand(
    slower,
    () => {
      sayRate(changeRate(-1));
    },
    isThere,
    why,
  );
  useCommand(
    faster,
    () => {
      sayRate(changeRate(1));
    },
    isThere,
    why,
  );
  useCommand(
    followPlaying,
    () => {
      const isFollowed = !playerNow().isFollowed;
      follow(isFollowed);
      announce(isFollowed ? 'Following what is heard.' : 'Not following any more.');
    },
    isThere && hasTurns,
    hasTurns ? why : 'There are no turns to follow here',
  );
}
