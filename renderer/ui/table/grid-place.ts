/** A cell of a grid, counted from 0; the header is a row of it, and so are the totals. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that a page key moves by. */
  readonly page: number;
}

export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

export function clampPlace({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace {
  const within = (value: number, count: number) => Math.max(0, Math.min(value, count - 1));
  return { row: within(row, rows), column: within(column, columns) };
}

/** Where a key leads in a grid, or null when it is not a key that moves. */
export function moveInGrid(
  from: GridPlace,
  pressed: GridKey,
  size: GridSize,
  isRightToLeft: boolean,
): GridPlace | null {
  const { row, column } = from;
  const far = pressed.ctrlKey || pressed.metaKey;
  const forward = isRightToLeft ? -1 : 1;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const to = (): GridPlace | null => {
    switch (pressed.key) {
      case 'ArrowUp':
        return { row: far ? 0 : row - 1, column };
      case 'ArrowDown':
        return { row: far ? last.row : row + 1, column };
      case 'ArrowRight':
        return { row, column: column + forward };
      case 'ArrowLeft':
        return { row, column: column - forward };
      case 'Home':
        return { row: far ? 0 : row, column: 0 };
      case 'End':
        return { row: far ? last.row : row, column: last.column };
      case 'PageUp':
        return { row: row - size.page, column };
      case 'PageDown':
        return { row: row + size.page, column };
      default:
        return null;
    }
  };
  const place = to();
  return place === null ? null : clampPlace(place, size);
}
