import type { TurnPart } from '../positions.ts';
import type { ReadEpisode } from '../read-content.ts';
import styles from '../transcript.module.css';

/** An episode's part in one turn. */
export type BracketPart = TurnPart & {
  readonly episode: ReadEpisode;
  readonly opens: boolean;
  readonly closes: boolean;
};

type Box = { readonly top: number; readonly bottom: number; readonly left: number };

/** Where an episode's first and last words in the turn stand; null where it goes on beyond the turn. */
type BracketEnds = {
  readonly part: BracketPart;
  readonly first: Box | null;
  readonly last: Box | null;
};

export type MeasuredBrackets = {
  readonly brackets: HTMLElement;
  readonly origin: { readonly top: number; readonly left: number; readonly height: number };
  readonly ends: readonly BracketEnds[];
};

function element(name: string): HTMLElement {
  const made = document.createElement('div');
  made.className = styles[name] ?? '';
  return made;
}

function numberOf({ episode }: BracketPart, top: number): HTMLElement {
  const number = document.createElement('button');
  number.type = 'button';
  number.tabIndex = -1;
  number.className = styles['number'] ?? '';
  number.textContent = String(episode.number);
  number.ariaLabel = `Episode ${episode.number}: ${episode.title}`;
  number.style.top = `${top}px`;
  return number;
}

/** A mark in the text where an episode begins or ends within a turn's words. */
function tick(
  at: Box,
  origin: { readonly top: number; readonly left: number },
  side: 'opens' | 'closes',
): HTMLElement {
  const made = element('tick');
  made.dataset['side'] = side;
  made.style.top = `${at.top - origin.top}px`;
  made.style.left = `${at.left - origin.left}px`;
  made.style.height = `${at.bottom - at.top}px`;
  return made;
}

/** Where two episodes share a line, each bracket takes half of it. */
function extentsOf({
  origin,
  ends,
}: MeasuredBrackets): readonly { readonly top: number; readonly bottom: number }[] {
  const whole = ends.map(({ first, last }) => ({
    top: first === null ? 0 : first.top - origin.top,
    bottom: last === null ? origin.height : last.bottom - origin.top,
  }));
  return whole.map(({ top, bottom }, index) => {
    const before = whole[index - 1];
    const after = whole[index + 1];
    return {
      top: before !== undefined && before.bottom > top ? (before.bottom + top) / 2 + 1.5 : top,
      bottom: after !== undefined && bottom > after.top ? (bottom + after.top) / 2 - 1.5 : bottom,
    };
  });
}

/** Draws the brackets, numbers and ticks of one turn. */
export function placeBrackets(
  measured: MeasuredBrackets,
  current: string | null,
  turn: { readonly start: number; readonly end: number },
): void {
  const { brackets, origin, ends } = measured;
  const extents = extentsOf(measured);
  const drawn = ends.map(({ part, first, last }, index) => {
    const { top, bottom } = extents[index] ?? { top: 0, bottom: 0 };
    const group = element('bracketOf');
    group.dataset['episode'] = part.episode.id;
    group.dataset['current'] = String(part.episode.id === current);
    const line = element('bracket');
    line.style.top = `${top}px`;
    line.style.height = `${bottom - top}px`;
    group.append(line);
    if (part.opens) group.append(numberOf(part, first === null ? 0 : first.top - origin.top));
    if (first !== null && part.opens && part.start > turn.start) group.append(tick(first, origin, 'opens'));
    if (last !== null && part.closes && part.end < turn.end) group.append(tick(last, origin, 'closes'));
    return group;
  });
  brackets.replaceChildren(...drawn);
}
