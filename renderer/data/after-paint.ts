/** Longer than any frame: a window that isn't seen paints none. */
const atLatest = 50;

/** Waits until what was just drawn is on the screen. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, atLatest);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve, 0);
    });
  });
}
