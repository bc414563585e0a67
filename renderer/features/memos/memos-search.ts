import { MemoKind, MemoSubject } from '#shared/contract/memos.ts';

const SubjectKind = MemoSubject.shape.kind;

/** In which order memos are listed: changed last, written first, or by what they are about. */
const orders = ['changed', 'written', 'about'] as const;
export type MemoOrder = (typeof orders)[number];

export type MemosSearch = {
  /** The memo that is open; without it, the newest. */
  readonly memo?: string;
  readonly kind?: MemoKind;
  /** Only memos about things of this kind. */
  readonly about?: MemoSubject['kind'];
  /** Only memos about this very thing. */
  readonly on?: string;
  /** Only memos of this coder. */
  readonly coder?: string;
  /** Only memos with these words. */
  readonly words?: string;
  readonly order?: MemoOrder;
  /** Whether all are read one under another, in place of one that is open. */
  readonly read?: 'all';
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** What the address says: which memo is open, and which are listed. */
export function memosSearch(search: Record<string, unknown>): MemosSearch {
  const memo = text(search['memo']);
  const words = text(search['words']);
  const on = text(search['on']);
  const coder = text(search['coder']);
  const kind = MemoKind.safeParse(search['kind']);
  const about = SubjectKind.safeParse(search['about']);
  const order = orders.find((one) => one === search['order'] && one !== 'changed');
  return {
    ...(memo === undefined ? {} : { memo }),
    ...(words === undefined ? {} : { words }),
    ...(on === undefined ? {} : { on }),
    ...(coder === undefined ? {} : { coder }),
    ...(kind.success ? { kind: kind.data } : {}),
    ...(about.success ? { about: about.data } : {}),
    ...(order === undefined ? {} : { order }),
    ...(search['read'] === 'all' ? { read: 'all' as const } : {}),
  };
}
