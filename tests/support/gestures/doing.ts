import type { Client } from '#shared/contract/client.ts';

/** A call or a few that somebody makes; two numbers choose of what there is. What the study refuses just doesn't happen. */
type Doing = (client: Client, one: number, two: number) => Promise<unknown>;

export type Doings = Readonly<Record<string, Doing>>;

/** One of the items; undefined where there are none. */
export const pick = <Item>(items: readonly Item[], index: number): Item | undefined =>
  items[index % Math.max(1, items.length)];

/** The id of one of the items, or an id that nothing has. */
export const pickId = (items: readonly { readonly id: string }[], index: number): string =>
  pick(items, index)?.id ?? '00000000-0000-7000-8000-000000000000';

/** A stretch somewhere in a short interview; sometimes beyond its end. */
export const stretch = (one: number, two: number): { readonly start: number; readonly end: number } => {
  const start = (one * 7) % 300;
  return { start, end: start + 1 + (two % 40) };
};
