import { moveInGrid, type GridPlace, type GridSize } from '../../../ui/table/grid-place.ts';

/** What a key means on a cell that is not being edited. */
export type SheetStep =
  | { readonly kind: 'go'; readonly to: GridPlace }
  /** The selection reaches there then. */
  | { readonly kind: 'extend'; readonly to: GridPlace }
  | { readonly kind: 'all' }
  | { readonly kind: 'edit'; readonly seed: string | null }
  | { readonly kind: 'clear' }
  | null;

export type SheetKey = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

const isLetter = ({ key, ctrlKey, metaKey, altKey }: SheetKey): boolean =>
  !ctrlKey && !metaKey && !altKey && /^[^\s\p{C}]$/u.test(key);

/** Where Tab leads: along the row, and out of the sheet at either end of it. */
function tabbed({ row, column }: GridPlace, back: boolean, { columns }: GridSize): GridPlace | null {
  const next = column + (back ? -1 : 1);
  return next < 0 || next >= columns ? null : { row, column: next };
}

/** Arrows and Tab move, with Shift arrows select, Enter, F2 and letters begin to edit, Delete clears; null for any other key. */
export function sheetStep(
  at: GridPlace,
  pressed: SheetKey,
  size: GridSize,
  isRightToLeft: boolean,
): SheetStep {
  if (pressed.key === 'Tab') {
    const to = tabbed(at, pressed.shiftKey, size);
    return to === null ? null : { kind: 'go', to };
  }
  if (pressed.key === 'Enter' || pressed.key === 'F2') {
    return pressed.ctrlKey || pressed.metaKey ? null : { kind: 'edit', seed: null };
  }
  if (pressed.key === 'Delete' || pressed.key === 'Backspace') {
    return { kind: 'clear' };
  }
  if (isLetter(pressed)) {
    return { kind: 'edit', seed: pressed.key };
  }
  const isFar = pressed.ctrlKey || pressed.metaKey;
  if (isFar && !pressed.shiftKey && !pressed.altKey && pressed.key.toLowerCase() === 'a') {
    return { kind: 'all' };
  }
  const to = pressed.altKey ? null : moveInGrid(at, pressed, size, isRightToLeft);
  if (to === null) {
    return null;
  }
  return pressed.shiftKey ? { kind: 'extend', to } : { kind: 'go', to };
}

/** Where the cursor goes after a cell was kept: down after Enter, along after Tab, nowhere after leaving. */
export function afterKeeping(
  at: GridPlace,
  key: 'Enter' | 'Tab' | 'Shift+Tab' | 'leave',
  size: GridSize,
): GridPlace {
  switch (key) {
    case 'Enter':
      return { row: Math.min(at.row + 1, size.rows - 1), column: at.column };
    case 'Tab':
      return tabbed(at, false, size) ?? at;
    case 'Shift+Tab':
      return tabbed(at, true, size) ?? at;
    case 'leave':
      return at;
  }
}
