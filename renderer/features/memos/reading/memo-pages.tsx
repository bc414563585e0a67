import { Link } from '@tanstack/react-router';
import type { Memo } from '#shared/contract/memos.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import type { Coders } from '../../rounds/index.ts';
import { momentInWords, useNow } from '../../screen/index.ts';
import { MemoSubject } from '../editor/memo-subject.tsx';
import { kindWords, titleOf } from '../memo-words.ts';
import { MemoProse } from './memo-prose.tsx';
import styles from './memo-pages.module.css';

type MemoPagesProps = { readonly memos: readonly Memo[]; readonly coders: Coders };

/** Memos one under another, to be read through in the order of the list. */
export function MemoPages({ memos, coders }: MemoPagesProps) {
  const now = useNow();
  const memoIds = memos.map(({ id }) => id);
  const pages = useAsk('memos.read', { memoIds }, { when: memoIds.length > 0, keepLast: true }).data;
  if (memos.length === 0) {
    return <p className={styles['none']}>No memo fits. Filter by less.</p>;
  }
  if (pages === undefined) {
    return (
      <div className={styles['none']}>
        <Skeleton lines={8} label="The memos are on their way" />
      </div>
    );
  }
  return (
    <div className={styles['pages']}>
      {pages.map(({ memo, document, quotations }) => (
        <article key={memo.id} className={styles['page']} aria-label={titleOf(memo)}>
          <h2 className={styles['title']} dir="auto">
            <Link to="/memos" search={{ memo: memo.id }}>
              {titleOf(memo)}
            </Link>
          </h2>
          <p className={styles['meta']}>
            {kindWords[memo.kind]}, on <MemoSubject memo={memo} /> · {coders.name(memo.coderId)},{' '}
            {momentInWords(memo.changedAt, now)}
          </p>
          <MemoProse document={document} quotations={quotations} />
        </article>
      ))}
    </div>
  );
}
