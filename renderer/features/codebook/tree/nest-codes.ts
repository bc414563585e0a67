import type { Code } from '#shared/contract/codebook.ts';

/** A code with what lies below it. */
export type CodeBranch = { readonly code: Code; readonly below: readonly CodeBranch[] };

/** Codes as a tree in their order. What has no parent among them stands at the top. */
export function nestCodes(codes: readonly Code[]): readonly CodeBranch[] {
  const known = new Set(codes.map(({ id }) => id));
  const children = Map.groupBy(codes, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : null,
  );
  const below = (parentId: string | null): readonly CodeBranch[] =>
    (children.get(parentId) ?? [])
      .toSorted((one, other) => one.position - other.position)
      .map((code) => ({ code, below: below(code.id) }));
  return below(null);
}

/** The branches that fit, and those that lead to one; a theme that fits by its words keeps all that is below it. */
export function pruneBranches(
  branches: readonly CodeBranch[],
  fits: (code: Code) => boolean,
): readonly CodeBranch[] {
  return branches.flatMap((branch) => {
    const below = pruneBranches(branch.below, fits);
    const isWhole = below.length === 0 && fits(branch.code);
    return isWhole || below.length > 0 ? [{ code: branch.code, below: isWhole ? branch.below : below }] : [];
  });
}
