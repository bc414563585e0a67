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
import { spanned, type Selection } from './selection.ts';
import { afterKeeping, sheetStep } from './sheet-keys.ts';

type SheetOptions = {
  readonly size: GridSize;
  /** Whether a cell can be edited; Enter on another opens it. */
  readonly canEdit: (place: GridPlace) => boolean;
  readonly onOpen: (place: GridPlace) => void;
  readonly onClear: (selection: Selection) => void;
  /** What is selected, as a spreadsheet takes it. */
  readonly textOf: (selection: Selection) => string;
  readonly onPaste: (selection: Selection, text: string) => void;
};

const placeOf = (target: EventTarget): GridPlace | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return cell === null ? null : { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
};

const isCell = (target: EventTarget): boolean => target instanceof Element && target.matches('[data-row]');

const isSame = (one: GridPlace, other: GridPlace): boolean =>
  one.row === other.row && one.column === other.column;

/** A sheet of cells: one is under the cursor and may be under edit; cells up to another corner may be selected with it. */
export function useSheet({ size, canEdit, onOpen, onClear, textOf, onPaste }: SheetOptions) {
  const grid = useRef<HTMLTableElement>(null);
  const [kept, setKept] = useState<GridPlace>({ row: 1, column: 0 });
  const [corner, setCorner] = useState<GridPlace | null>(null);
  const [editing, setEditing] = useState<{ readonly seed: string | null } | null>(null);
  const wantsFocus = useRef(false);
  const isDragging = useRef(false);
  const place = clampPlace(kept, size);
  const selection = spanned(corner === null ? place : clampPlace(corner, size), place);
  /** The last row is where the next one is written: the cursor stays on it when rows come in above. */
  const keptAt = (to: GridPlace): GridPlace =>
    to.row >= size.rows - 1 ? { row: Number.POSITIVE_INFINITY, column: to.column } : to;

  useLayoutEffect(() => {
    if (wantsFocus.current && editing === null) {
      const cell =
        grid.current?.querySelector<HTMLElement>(
          `[data-row="${place.row}"][data-column="${place.column}"]`,
        ) ?? null;
      if (cell !== null) {
        wantsFocus.current = false;
        cell.focus({ preventScroll: true });
        cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      }
    }
  });

  const go = (to: GridPlace): void => {
    wantsFocus.current = true;
    setCorner(null);
    setKept(keptAt(to));
  };
  const extend = (to: GridPlace, from: GridPlace = corner ?? place): void => {
    wantsFocus.current = true;
    setCorner(isSame(from, to) ? null : from);
    setKept(to);
  };
  const begin = (at: GridPlace, seed: string | null): void => {
    setCorner(null);
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
    const step =
      event.key === 'Escape' && corner !== null
        ? { kind: 'go' as const, to: place }
        : sheetStep(place, event, size, isRightToLeft);
    if (step === null) {
      return;
    }
    event.preventDefault();
    switch (step.kind) {
      case 'go':
        go(step.to);
        break;
      case 'extend':
        extend(step.to);
        break;
      case 'all':
        extend({ row: Math.max(1, size.rows - 2), column: size.columns - 1 }, { row: 1, column: 0 });
        break;
      case 'clear':
        onClear(selection);
        break;
      case 'edit':
        begin(place, step.seed);
    }
  };
  const copy = (event: ClipboardEvent): boolean => {
    if (!isCell(event.target)) {
      return false;
    }
    event.preventDefault();
    event.clipboardData.setData('text/plain', textOf(selection));
    return true;
  };
  return {
    place,
    selection,
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
        if (at !== null && !isSame(at, place)) {
          setEditing(null);
          setCorner(null);
          setKept(keptAt(at));
        }
      },
      onMouseDown: (event: MouseEvent) => {
        const at = placeOf(event.target);
        if (at === null || event.button !== 0 || editing !== null) {
          return;
        }
        if (event.shiftKey) {
          event.preventDefault();
          extend(at);
        } else {
          isDragging.current = true;
          setCorner(null);
        }
      },
      onMouseOver: (event: MouseEvent) => {
        const at = placeOf(event.target);
        if (
          at !== null &&
          isDragging.current &&
          event.buttons === 1 &&
          editing === null &&
          !isSame(at, place)
        ) {
          extend(at);
        } else if (event.buttons !== 1) {
          isDragging.current = false;
        }
      },
      onDoubleClick: (event: MouseEvent) => {
        const at = placeOf(event.target);
        if (at !== null && editing === null) {
          begin(at, null);
        }
      },
      onCopy: (event: ClipboardEvent) => {
        copy(event);
      },
      onCut: (event: ClipboardEvent) => {
        if (copy(event)) {
          onClear(selection);
        }
      },
      onPaste: (event: ClipboardEvent) => {
        if (isCell(event.target)) {
          event.preventDefault();
          onPaste(selection, event.clipboardData.getData('text/plain'));
        }
      },
    },
  };
}
