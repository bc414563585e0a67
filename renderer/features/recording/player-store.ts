import { create } from 'zustand';
import type { Player, PlayerState } from './player.ts';

type Playing = PlayerState & {
  readonly player: Player | null;
  readonly rate: number;
  /** Whether the turn that is heard is kept in view; a reader who scrolls away is left there. */
  readonly isFollowed: boolean;
  /** The stretch that is being marked on a recording alone: where it begins, and where it ends once that is said. */
  readonly from: number | null;
  readonly to: number | null;
};

const silent: PlayerState = { time: 0, duration: 0, isPlaying: false, hasFailed: false };

/** The recording of the source that is open, at this moment. */
export const usePlaying = create<Playing>(() => ({
  ...silent,
  player: null,
  rate: 1,
  isFollowed: true,
  from: null,
  to: null,
}));

/** Where each source was left in this session, in milliseconds. */
const left = new Map<string, number>();

export const placeLeft = (sourceId: string): number => left.get(sourceId) ?? 0;

export const tellState = (state: PlayerState): void => {
  usePlaying.setState(state);
};

/** Takes a player up when its source is opened. */
export const takeUp = (player: Player): void => {
  usePlaying.setState({ player });
};

/** Puts it down again, and keeps where it was. */
export const putDown = (sourceId: string, player: Player): void => {
  left.set(sourceId, player.now());
  usePlaying.setState({ ...silent, player: null, isFollowed: true, from: null, to: null });
};

/** How fast it can be played. */
export const rates: readonly number[] = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];

export const setRate = (rate: number): void => {
  usePlaying.setState({ rate });
  usePlaying.getState().player?.setRate(rate);
};

/** The next speed up or down; the same at the end. */
export const changeRate = (step: 1 | -1): number => {
  const { rate } = usePlaying.getState();
  const next = rates[rates.indexOf(rate) + step] ?? rate;
  setRate(next);
  return next;
};

export const follow = (isFollowed: boolean): void => {
  usePlaying.setState({ isFollowed });
};

export const setStretch = (from: number | null, to: number | null): void => {
  usePlaying.setState({ from, to });
};

export const playerNow = (): Playing => usePlaying.getState();
