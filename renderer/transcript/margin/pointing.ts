/** Codings that are pointed at in the margin, and where: one by its stripe, several by the count of what folded there. */
export type Pointed = { readonly codingIds: readonly string[]; readonly place: DOMRect };

export type Pointing = {
  /** What was chosen is told of while nothing else is pointed at; null when nothing is. */
  readonly choose: (codingId: string | null) => void;
  /** Keeps what is told of while the pointer is on it. */
  readonly hold: (isHeld: boolean) => void;
};

/** How long the pointer rests on a stripe before anything is told, and how long it may be away before that ends. */
const pause = { before: 140, after: 180 };

const codingsOf = (element: HTMLElement): readonly string[] =>
  (element.dataset['folded'] ?? element.dataset['coding'] ?? '').split(' ').filter((id) => id !== '');

const toldAt = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('button[data-coding], button[data-folded]') : null;

/** Where the name stands, or else the stripe. */
function placeOf(scroller: HTMLElement, element: HTMLElement): DOMRect {
  const stripe = element.getBoundingClientRect();
  const name = element.querySelector('span')?.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  const { left, top, right, bottom } = name === undefined || name.height === 0 ? stripe : name;
  const above = Math.max(view.top, Math.min(top, view.bottom - 1));
  return new DOMRect(left, above, right - left, Math.max(1, Math.min(bottom, view.bottom) - above));
}

/** Follows what is pointed at in the margin of a scroller, calmly; and what is chosen. */
export function createPointing(
  scroller: HTMLElement,
  onPoint: (pointed: Pointed | null) => void,
  signal: AbortSignal,
): Pointing {
  let chosen: string | null = null;
  let isHeld = false;
  let timer = 0;

  const later = (run: () => void, wait: number): void => {
    clearTimeout(timer);
    timer = window.setTimeout(run, wait);
  };
  const tellChosen = (): void => {
    const element =
      chosen === null
        ? null
        : scroller.querySelector<HTMLElement>(`button[data-coding='${CSS.escape(chosen)}']`);
    onPoint(
      element === null || chosen === null ? null : { codingIds: [chosen], place: placeOf(scroller, element) },
    );
  };
  const leave = (): void => {
    later(() => {
      if (!isHeld) tellChosen();
    }, pause.after);
  };

  scroller.addEventListener(
    'pointerover',
    (event) => {
      const element = toldAt(event);
      if (element === null) leave();
      else {
        later(() => {
          if (element.isConnected)
            onPoint({ codingIds: codingsOf(element), place: placeOf(scroller, element) });
        }, pause.before);
      }
    },
    { signal },
  );
  scroller.addEventListener('pointerleave', leave, { signal });
  const moveOn = (): void => {
    isHeld = false;
    later(tellChosen, pause.after);
    onPoint(null);
  };
  scroller.addEventListener('scroll', moveOn, { signal, passive: true });
  window.addEventListener('resize', moveOn, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });

  return {
    choose: (codingId) => {
      if (codingId === chosen) return;
      chosen = codingId;
      if (chosen === null) tellChosen();
      // What was chosen may have to come into view first.
      later(tellChosen, chosen === null ? 0 : pause.before);
    },
    hold: (held) => {
      isHeld = held;
      if (isHeld) clearTimeout(timer);
      else leave();
    },
  };
}
