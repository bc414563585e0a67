import type { GridPlace } from '../../../ui/table/grid-place.ts';

/** The cells between two corners, both of them included. */
export type Selection = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** The cells that two opposite corners span. */
export const spanned = (one: GridPlace, other: GridPlace): Selection => ({
  top: Math.min(one.row, other.row),
  bottom: Math.max(one.row, other.row),
  left: Math.min(one.column, other.column),
  right: Math.max(one.column, other.column),
});

export const cellCount = ({ top, bottom, left, right }: Selection): number =>
  (bottom - top + 1) * (right - left + 1);

/** All numbers from one to another, both included. */
export const upTo = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

const span = (first: string, last: string): string => (first === last ? first : `${first} to ${last}`);

/** Which cells are selected, for who doesn’t see them: “Karen to Celeste, District type to District size”. */
export function selectionWords(
  { top, bottom, left, right }: Selection,
  rowName: (row: number) => string,
  columnName: (column: number) => string,
): string {
  return `${span(rowName(top), rowName(bottom))}, ${span(columnName(left), columnName(right))}`;
}
