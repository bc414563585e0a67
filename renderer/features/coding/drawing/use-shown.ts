import { create } from 'zustand';
import { createAfterPaint } from '../../../transcript/after-paint.ts';
import { codingNow, useCodingStore } from '../coding-store.ts';

/**
 * Where the person is, for what stands beside the text. The text shows it with the key; what is told of it elsewhere follows when
 * that is painted. Commands ask the store itself, since the next key may be for them.
 */
export const useShown = create(() => {
  const { place, chosen, held } = codingNow();
  return { place, chosen, held };
});

const follow = (): void => {
  const { place, chosen, held } = codingNow();
  useShown.setState({ place, chosen, held });
};

const following = createAfterPaint(follow);

const isBehind = (): boolean => {
  const { place, chosen, held } = useShown.getState();
  const now = codingNow();
  return place !== now.place || chosen !== now.chosen || held !== now.held;
};

useCodingStore.subscribe(({ held, ahead }) => {
  if (!isBehind()) return;
  if (held === null && ahead.length === 0) {
    following.ask();
  } else {
    // The end that the keys move goes along with them, and keys that wait find what they are for.
    following.drop();
    follow();
  }
});

/** Does something with what stands beside the text, as soon as that has followed the person. */
export function onceShown(act: () => void): void {
  if (isBehind()) {
    following.drop();
    follow();
    // What follows is drawn in a microtask that is asked for before this one.
    queueMicrotask(act);
  } else {
    act();
  }
}
