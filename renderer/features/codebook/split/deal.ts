import type { InputOf } from '#shared/contract/contract.ts';

/** A code that codings are dealt out to: one there is, or a new one of this name. */
export type Pile = { readonly key: string; readonly name: string; readonly codeId: string | null };

/** How far the codings of a code have been dealt out. What is decided to stay has the key `stays`. */
export type Deal = {
  readonly piles: readonly Pile[];
  /** Where each coding goes that was looked at, by its id. */
  readonly dealt: Readonly<Record<string, string>>;
  /** Which coding is being looked at. */
  readonly at: number;
};

export const stays = 'stays';

export const nothingDealt: Deal = { piles: [], dealt: {}, at: 0 };

/** Goes to another coding, never beyond the first or the last. */
export const goTo = (deal: Deal, at: number, total: number): Deal => ({
  ...deal,
  at: Math.max(0, Math.min(total - 1, at)),
});

/** Gives a coding to a pile, or lets it stay, and goes to the next. */
export const dealOut = (deal: Deal, codingId: string, key: string, total: number): Deal =>
  goTo({ ...deal, dealt: { ...deal.dealt, [codingId]: key } }, deal.at + 1, total);

/** Puts a pile beside the others; one of the same code or name is that one. */
export function withPile(deal: Deal, pile: Omit<Pile, 'key'>): { readonly deal: Deal; readonly key: string } {
  const known = deal.piles.find(({ codeId, name }) =>
    pile.codeId === null
      ? codeId === null && name.toLowerCase() === pile.name.toLowerCase()
      : codeId === pile.codeId,
  );
  if (known !== undefined) {
    return { deal, key: known.key };
  }
  const key = String(deal.piles.length + 1);
  return { deal: { ...deal, piles: [...deal.piles, { ...pile, key }] }, key };
}

/** How many of the codings lie on a pile. */
export const countOn = (deal: Deal, codingIds: readonly string[], key: string): number =>
  codingIds.filter((id) => deal.dealt[id] === key).length;

/** How many codings nothing was decided about; they stay as well. */
export const countLeft = (deal: Deal, codingIds: readonly string[]): number =>
  codingIds.filter((id) => deal.dealt[id] === undefined).length;

/** What is dealt out in the end: each pile that something lies on, with its codings. */
export function partsOf(deal: Deal, codingIds: readonly string[]): InputOf<'codes.split'>['parts'] {
  return deal.piles.flatMap(({ key, name, codeId }) => {
    const ids = codingIds.filter((id) => deal.dealt[id] === key);
    return ids.length === 0 ? [] : [{ into: codeId === null ? { name } : { codeId }, codingIds: ids }];
  });
}
