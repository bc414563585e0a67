import type { Axis, CellState, Matrix } from '#shared/contract/matrix.ts';

/** What keeps a table from showing anything. */
export type Lack = 'participants' | 'sources' | 'themes' | 'codes' | 'prompts' | 'settled' | 'kept';

const things: Readonly<Record<Axis, Lack>> = {
  participant: 'participants',
  class: 'participants',
  source: 'sources',
  theme: 'themes',
  code: 'codes',
  prompt: 'prompts',
};

/** Where nothing was looked through; of a prompt that nobody asked, it never will be. */
const unseen: ReadonlySet<CellState> = new Set(['not coded yet', 'no source']);
const unasked: ReadonlySet<CellState> = new Set(['not asked', 'not found']);

/** What a table lacks, if it can't show anything: one of its sides is empty, or nothing was settled. */
export function lackOf(matrix: Matrix): Lack | null {
  const { rows, columns, spec, cells } = matrix;
  for (const [axis, items] of [
    [spec.rows, rows],
    [spec.columns, columns],
  ] as const) {
    if (items.length === 0) {
      const isOfPeople = axis === 'participant' || axis === 'class' || axis === 'source';
      return isOfPeople && spec.where.length > 0 ? 'kept' : things[axis];
    }
  }
  const asked = cells.flatMap((line) => line.filter(({ state }) => !unasked.has(state)));
  const isOpen = asked.length > 0 && asked.every(({ state }) => unseen.has(state));
  return spec.layer.of === 'consensus' && isOpen ? 'settled' : null;
}
