import {
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { clampPlace, moveInGrid, type GridPlace, type GridSize } from './grid-place.ts';

function placeOf(target: EventTarget): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (cell === null) return null;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

/** One cell of a grid is its stop for the Tab key; the arrows move it, and the focus with it. */
export function useGridFocus(
  grid: RefObject<HTMLElement | null>,
  size: GridSize,
  onPress: (place: GridPlace) => void,
) {
  const [kept, setKept] = useState<GridPlace>({ row: Math.min(1, size.rows - 1), column: 0 });
  const place = clampPlace(kept, size);
  const isMoving = useRef(false);

  useLayoutEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    grid.current
      ?.querySelector<HTMLElement>(`[data-row="${place.row}"][data-column="${place.column}"]`)
      ?.focus();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.closest('[data-row]') !== event.target) return;
    if (event.altKey) return;
    const isRightToLeft = grid.current?.matches(':dir(rtl)') ?? false;
    const next = moveInGrid(place, event, size, isRightToLeft);
    if (next !== null) {
      event.preventDefault();
      isMoving.current = true;
      setKept(next);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onPress(place);
    }
  };
  const onFocus = (event: FocusEvent) => {
    const at = placeOf(event.target);
    if (at !== null && (at.row !== place.row || at.column !== place.column)) setKept(at);
  };
  const onClick = (event: { readonly target: EventTarget }) => {
    const at = placeOf(event.target);
    if (at !== null) onPress(at);
  };

  return { place, handlers: { onKeyDown, onFocus, onClick } };
}
