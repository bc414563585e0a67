/** Takes a press that is to wait for its turn; answers whether it did. */
type Wait = (press: () => void) => boolean;

let waiting: Wait | null = null;

/** Has keys wait while a screen says so, for what they may be meant for is on its way. Returns what ends it. */
export function letKeysWait(wait: Wait): () => void {
  waiting = wait;
  return () => {
    if (waiting === wait) waiting = null;
  };
}

/** Hands a press over to who has keys wait; answers whether it waits now. */
export const isWaiting = (press: () => void): boolean => waiting?.(press) === true;
