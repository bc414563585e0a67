import type { Memo } from '#shared/contract/memos.ts';
import { subjectWords, titleOf } from './memo-words.ts';
import type { MemoOrder, MemosSearch } from './memos-search.ts';

const compare = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;

const kinds = Object.keys(subjectWords);

const byAbout = (one: Memo, other: Memo): number =>
  kinds.indexOf(one.about.kind) - kinds.indexOf(other.about.kind) ||
  compare(one.aboutName, other.aboutName) ||
  compare(titleOf(one), titleOf(other));

const inOrder: Readonly<Record<MemoOrder, (one: Memo, other: Memo) => number>> = {
  changed: (one, other) => compare(other.changedAt, one.changedAt),
  written: (one, other) => compare(one.createdAt, other.createdAt),
  about: byAbout,
};

/** The memos that are asked for, in the order that is asked for. */
export const listedMemos = (memos: readonly Memo[], asked: MemosSearch): readonly Memo[] =>
  memos
    .filter(
      (memo) =>
        (asked.kind === undefined || memo.kind === asked.kind) &&
        (asked.about === undefined || memo.about.kind === asked.about) &&
        (asked.on === undefined || memo.about.id === asked.on) &&
        (asked.coder === undefined || memo.coderId === asked.coder),
    )
    .toSorted(inOrder[asked.order ?? 'changed']);
