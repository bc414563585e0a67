import type { Axis, Matrix } from '#shared/contract/matrix.ts';

/** What keeps a table from showing anything. */
export type Lack = 'participants' | 'sources' | 'themes' | 'codes' | 'settled' | 'kept';

const things: Readonly<Record<Axis, Lack>> = {
  participant: 'participants',
  source: 'sources',
  theme: 'themes',
  code: 'codes',
};

/** What a table lacks, if it can't show anything: one of its sides is empty, or nothing was settled. */
export function lackOf(matrix: Matrix): Lack | null {
  const { rows, columns, spec, cells } = matrix;
  for (const [axis, items] of [
    [spec.rows, rows],
    [spec.columns, columns],
  ] as const) {
    if (items.length === 0) {
      const isOfPeople = axis === 'participant' || axis === 'source';
      return isOfPeople && spec.where.length > 0 ? 'kept' : things[axis];
    }
  }
  const isOpen = cells.every((line) =>
    line.every(({ state }) => state === 'not coded yet' || state === 'no source'),
  );
  return spec.layer.of === 'consensus' && isOpen ? 'settled' : null;
}
