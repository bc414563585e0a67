type Following = {
  readonly onMove: (point: PointerEvent) => void;
  /** The pointer was let go; not kept when the drag was given up. */
  readonly onEnd: (isKept: boolean) => void;
};

/** How near the border of the page it begins to go along, and how far in each frame, in pixels. */
const border = 40;
const step = 9;

/** Farther than this, a press is a drag. */
const still = 3;

/** Follows a pointer from a press on an element until it is let go; the page goes along at its borders, and Escape gives up. */
export function followPointer(
  element: HTMLElement,
  scroller: HTMLElement,
  signal: AbortSignal,
  following: Following,
): void {
  element.addEventListener(
    'pointerdown',
    (pressed) => {
      if (pressed.button !== 0) {
        return;
      }
      pressed.preventDefault();
      pressed.stopPropagation();
      element.setPointerCapture(pressed.pointerId);
      const ending = new AbortController();
      let last = pressed;
      let isDragging = false;
      let frame = 0;
      const goAlong = (): void => {
        const { top, bottom } = scroller.getBoundingClientRect();
        const by = last.clientY < top + border ? -step : last.clientY > bottom - border ? step : 0;
        if (isDragging && by !== 0) {
          scroller.scrollTop += by;
          following.onMove(last);
        }
        frame = requestAnimationFrame(goAlong);
      };
      const end = (isKept: boolean): void => {
        cancelAnimationFrame(frame);
        ending.abort();
        following.onEnd(isKept);
      };
      const on = { signal: AbortSignal.any([signal, ending.signal]) };
      element.addEventListener(
        'pointermove',
        (point) => {
          last = point;
          isDragging ||= Math.hypot(point.clientX - pressed.clientX, point.clientY - pressed.clientY) > still;
          if (isDragging) following.onMove(point);
        },
        on,
      );
      element.addEventListener('pointerup', () => end(true), on);
      element.addEventListener('pointercancel', () => end(false), on);
      window.addEventListener(
        'keydown',
        (event) => {
          if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            end(false);
          }
        },
        { ...on, capture: true },
      );
      frame = requestAnimationFrame(goAlong);
    },
    { signal },
  );
}
