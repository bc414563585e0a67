import type { BoardCode, CodeProposal } from '#shared/contract/reconciliation.ts';

export type BoardGroup = 'proposed' | 'open' | 'settled' | 'dropped' | 'unused';

/** Codes that are looked at together: a proposal, one code, or what was taken as one idea. */
export type BoardItem = {
  readonly id: string;
  readonly group: BoardGroup;
  readonly codeIds: readonly string[];
  readonly proposal: CodeProposal | null;
  /** The consensus code they were taken as. */
  readonly intoCodeId: string | null;
};

const single = (code: BoardCode, group: BoardGroup): BoardItem => ({
  id: code.codeId,
  group,
  codeIds: [code.codeId],
  proposal: null,
  intoCodeId: null,
});

/** The board in the order in which it is read: proposals, codes on their own, what is settled, dropped, and never used. */
export function boardItems(
  codes: readonly BoardCode[],
  proposals: readonly CodeProposal[],
): readonly BoardItem[] {
  const proposed = new Set(proposals.flatMap(({ codeIds }) => codeIds));
  const open = codes.filter((code) => code.decision === null && !proposed.has(code.codeId));
  const settled = Map.groupBy(
    codes.filter((code) => (code.decision?.intoCodeId ?? null) !== null),
    (code) => code.decision?.intoCodeId ?? '',
  );
  return [
    ...proposals.map((proposal): BoardItem => ({
      id: proposal.codeIds.join(' '),
      group: 'proposed',
      codeIds: proposal.codeIds,
      proposal,
      intoCodeId: null,
    })),
    ...open.filter((code) => code.uses > 0).map((code) => single(code, 'open')),
    ...[...settled].map(([intoCodeId, members]): BoardItem => ({
      id: intoCodeId,
      group: 'settled',
      codeIds: members.map(({ codeId }) => codeId),
      proposal: null,
      intoCodeId,
    })),
    ...codes
      .filter((code) => code.decision !== null && code.decision.intoCodeId === null)
      .map((code) => single(code, 'dropped')),
    ...open.filter((code) => code.uses === 0).map((code) => single(code, 'unused')),
  ];
}

const isOpenItem = ({ group }: BoardItem): boolean => group === 'proposed' || group === 'open';

/** The item before the eyes: the one asked for; else the first that is open; else the first. */
export const currentItem = (items: readonly BoardItem[], id: string | null): BoardItem | null =>
  items.find((item) => item.id === id) ?? items.find(isOpenItem) ?? items[0] ?? null;

/** What comes after an item among those that will still be open when it is settled. */
export function itemAfter(items: readonly BoardItem[], settledIds: readonly string[]): BoardItem | null {
  const rest = (item: BoardItem): boolean =>
    isOpenItem(item) && !item.codeIds.some((codeId) => settledIds.includes(codeId));
  const at = items.findIndex((item) => item.codeIds.some((codeId) => settledIds.includes(codeId)));
  return [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))].find(rest) ?? null;
}

const sameName = (one: string, other: string): boolean =>
  one.localeCompare(other, 'en', { sensitivity: 'base', usage: 'search' }) === 0;

/**
 * Another coder's code with the same name that was never used on the same episodes: two people can mean different things by
 * one name.
 */
export function falseFriend(
  code: BoardCode,
  codes: readonly BoardCode[],
  unitsOf: (codeId: string) => ReadonlySet<string>,
): BoardCode | null {
  const own = unitsOf(code.codeId);
  return (
    codes.find(
      (other) =>
        other.coderId !== code.coderId &&
        code.decision === null &&
        sameName(other.name, code.name) &&
        ![...unitsOf(other.codeId)].some((id) => own.has(id)),
    ) ?? null
  );
}
