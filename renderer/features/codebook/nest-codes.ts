import type { Code, CodeCount } from '#shared/contract/codebook.ts';

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

/** Which codes are shown: all, or by how often they were used. */
export type Use = 'all' | 'once' | 'never';

const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('en');

/** Whether a code's name or definition has all the words, and it was used as often as asked. */
export function fitsFilter(
  code: Code,
  count: CodeCount | undefined,
  filter: { readonly words: string; readonly use: Use },
): boolean {
  const text = fold(`${code.name} ${code.definition}`);
  const words = fold(filter.words).split(/\s+/u);
  const used = count?.codings ?? 0;
  const isUsedSo = filter.use === 'all' || (code.kind === 'code' && used === (filter.use === 'once' ? 1 : 0));
  return isUsedSo && words.every((word) => text.includes(word));
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
