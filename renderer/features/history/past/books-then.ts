import type { CodeThen } from '#shared/contract/as-it-stood.ts';
import type { OutputOf } from '#shared/contract/contract.ts';

export type BranchThen = { readonly code: CodeThen; readonly below: readonly BranchThen[] };

/** One codebook of that time: the study’s, or a coder’s own in a round. */
export type BookThen = {
  readonly id: string;
  readonly title: string;
  readonly branches: readonly BranchThen[];
};

function branchesOf(codes: readonly CodeThen[]): readonly BranchThen[] {
  const known = new Set(codes.map(({ id }) => id));
  const children = Map.groupBy(codes, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : null,
  );
  const below = (parentId: string | null): readonly BranchThen[] =>
    (children.get(parentId) ?? []).map((code) => ({ code, below: below(code.id) }));
  return below(null);
}

/** The codebooks of that time, the study’s first, each as a tree in its order. */
export function booksThen({ codes, coders, rounds }: OutputOf<'history.codebookThen'>): readonly BookThen[] {
  const nameOf = (id: string | null): string => coders.find((coder) => coder.id === id)?.name ?? 'Someone';
  const roundOf = (id: string | null): string => rounds.find((round) => round.id === id)?.name ?? '';
  const books = [...Map.groupBy(codes, ({ coderId, roundId }) => `${coderId ?? ''} ${roundId ?? ''}`)];
  return books
    .map(([id, members]) => {
      const { coderId = null, roundId = null } = members[0] ?? {};
      const title = coderId === null ? 'The study’s codebook' : `${nameOf(coderId)}, ${roundOf(roundId)}`;
      return { id, title, branches: branchesOf(members) };
    })
    .toSorted((one, other) => Number(one.id !== ' ') - Number(other.id !== ' '));
}
