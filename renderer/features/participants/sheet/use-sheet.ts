import {
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { clampPlace, type GridPlace, type GridSize } from '../../../ui/table/grid-place.ts';
import type { KeepKey } from './cell-editor.tsx';
import { afterKeeping, sheetStep } from './sheet-keys.ts';

type SheetOptions = {
  readonly size: GridSize;
  /** Whether a cell can be edited; Enter on another opens it. */
  readonly canEdit: (place: GridPlace) => boolean;
  readonly onOpen: (place: GridPlace) => void;
  readonly onClear: (place: GridPlace) => void;
};

const placeOf = (target: EventTarget): GridPlace | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return cell === null ? null : { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
};

const isCell = (target: EventTarget): boolean => target instanceof Element && target.matches('[data-row]');

/** A sheet of cells: one is under the cursor, and it may be under edit. */
export function useSheet({ size, canEdit, onOpen, onClear }: SheetOptions) {
  const grid = useRef<HTMLTableElement>(null);
  const [kept, setKept] = useState<GridPlace>({ row: 1, column: 0 });
  const [editing, setEditing] = useState<{ readonly seed: string | null } | null>(null);
  const wantsFocus = useRef(false);
  const place = clampPlace(kept, size);
  /** The last row is where the next one is written: the cursor stays on it when rows come in above. */
  const keptAt = (to: GridPlace): GridPlace =>
    to.row >= size.rows - 1 ? { row: Number.POSITIVE_INFINITY, column: to.column } : to;

  useLayoutEffect(() => {
    if (wantsFocus.current && editing === null) {
      wantsFocus.current = false;
      const cell = grid.current?.querySelector<HTMLElement>(
        `[data-row="${place.row}"][data-column="${place.column}"]`,
      );
      cell?.focus({ preventScroll: true });
      cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  });

  const go = (to: GridPlace): void => {
    wantsFocus.current = true;
    setKept(keptAt(to));
  };
  const begin = (at: GridPlace, seed: string | null): void => {
    if (canEdit(at)) {
      setKept(keptAt(at));
      setEditing({ seed });
    } else if (seed === null) {
      onOpen(at);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isCell(event.target)) {
      return;
    }
    const isRightToLeft = grid.current?.matches(':dir(rtl)') ?? false;
    const step = sheetStep(place, event, size, isRightToLeft);
    if (step === null) {
      return;
    }
    event.preventDefault();
    if (step.kind === 'go') {
      go(step.to);
    } else if (step.kind === 'clear') {
      onClear(place);
    } else {
      begin(place, step.seed);
    }
  };
  return {
    place,
    editing,
    begin,
    go,
    /** Ends editing: after keeping, by the key that did it; or taking back, where the cell was. */
    end: (key: KeepKey | 'Escape') => {
      setEditing(null);
      if (key !== 'leave') {
        go(key === 'Escape' ? place : afterKeeping(place, key, size));
      }
    },
    grid: {
      ref: grid,
      onKeyDown,
      onFocus: (event: FocusEvent) => {
        const at = isCell(event.target) ? placeOf(event.target) : null;
        if (at !== null && (at.row !== place.row || at.column !== place.column)) {
          setEditing(null);
          setKept(keptAt(at));
        }
      },
      onDoubleClick: (event: MouseEvent) => {
        const at = placeOf(event.target);
        if (at !== null && editing === null) {
          begin(at, null);
        }
      },
      onPaste: (event: ClipboardEvent) => {
        if (isCell(event.target)) {
          event.preventDefault();
          begin(place, event.clipboardData.getData('text/plain').trim());
        }
      },
    },
  };
}
