/** How long after the frame what can wait goes on waiting, in milliseconds: a key that comes with the frame goes first. */
const breath = 6;

/** Where no frame is painted, such as in a window that is hidden, what waits for one is done after so many milliseconds. */
const longest = 120;

/** Does something when the next frame is painted, once, however often it is asked for until then. */
export function createAfterPaint(run: () => void): { readonly ask: () => void; readonly drop: () => void } {
  let frame = 0;
  let timer: number | null = null;
  const drop = (): void => {
    cancelAnimationFrame(frame);
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const wait = (time: number): void => {
    timer = window.setTimeout(() => {
      drop();
      run();
    }, time);
  };
  return {
    drop,
    ask: () => {
      if (timer !== null) return;
      wait(longest);
      frame = requestAnimationFrame(() => {
        drop();
        wait(breath);
      });
    },
  };
}
