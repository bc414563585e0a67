import type { Code } from '#shared/contract/codebook.ts';
import type { InputOf } from '#shared/contract/contract.ts';

/** Codes taken to another: before it, after it, or inside it. */
export type TreeMoveOf = {
  readonly ids: readonly string[];
  readonly target: string;
  readonly place: 'before' | 'after' | 'inside';
};

/** What a move in the tree means for the codebook; null when what it was moved to is gone. */
export function moveOfTree(codes: readonly Code[], move: TreeMoveOf): InputOf<'codes.move'> | null {
  const target = codes.find(({ id }) => id === move.target);
  if (target === undefined) {
    return null;
  }
  if (move.place === 'inside') {
    return { codeIds: [...move.ids], parentId: target.id };
  }
  const siblings = codes
    .filter(({ id, parentId }) => parentId === target.parentId && !move.ids.includes(id))
    .toSorted((one, other) => one.position - other.position);
  const at = siblings.findIndex(({ id }) => id === target.id);
  const next = move.place === 'before' ? target : siblings[at + 1];
  return { codeIds: [...move.ids], parentId: target.parentId, beforeId: next?.id ?? null };
}
