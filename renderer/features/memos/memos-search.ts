import { MemoKind } from '#shared/contract/memos.ts';

export type MemosSearch = {
  /** The memo that is open; without it, the newest. */
  readonly memo?: string;
  readonly kind?: MemoKind;
  /** Only memos with these words. */
  readonly words?: string;
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** What the address says: which memo is open, and which are listed. */
export function memosSearch(search: Record<string, unknown>): MemosSearch {
  const memo = text(search['memo']);
  const words = text(search['words']);
  const kind = MemoKind.safeParse(search['kind']);
  return {
    ...(memo === undefined ? {} : { memo }),
    ...(words === undefined ? {} : { words }),
    ...(kind.success ? { kind: kind.data } : {}),
  };
}
