import type { CodeCount } from '#shared/contract/codebook.ts';
import type { CodeBranch } from './nest-codes.ts';

/** In which order codes stand below each other; by hand, as they were put. */
export type Order = 'hand' | 'name' | 'count' | 'date';

export const orderChoices: readonly { readonly id: Order; readonly label: string }[] = [
  { id: 'hand', label: 'In book order' },
  { id: 'name', label: 'By name' },
  { id: 'count', label: 'Most used first' },
  { id: 'date', label: 'Newest first' },
];

const byName = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Branches in an order, on every level; what is alike keeps the order of the book. */
export function sortBranches(
  branches: readonly CodeBranch[],
  order: Order,
  counts: ReadonlyMap<string, CodeCount>,
): readonly CodeBranch[] {
  if (order === 'hand') {
    return branches;
  }
  const used = ({ code }: CodeBranch): number => counts.get(code.id)?.codings ?? 0;
  const compare: Readonly<Record<Exclude<Order, 'hand'>, (one: CodeBranch, other: CodeBranch) => number>> = {
    name: (one, other) => byName.compare(one.code.name, other.code.name),
    count: (one, other) => used(other) - used(one),
    date: (one, other) => (one.code.createdAt < other.code.createdAt ? 1 : -1),
  };
  return branches
    .map(({ code, below }) => ({ code, below: sortBranches(below, order, counts) }))
    .toSorted(compare[order]);
}
