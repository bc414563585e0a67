import type { ReactNode } from 'react';
import type { WrittenMemo } from '#shared/contract/memos.ts';
import { MemoSubject } from '../editor/memo-subject.tsx';
import { kindWords, titleOf } from '../memo-words.ts';
import { MemoProse } from './memo-prose.tsx';
import styles from '../editor/memo.module.css';

type MemoReaderProps = {
  readonly written: WrittenMemo;
  readonly byline: ReactNode;
  /** What stands above, such as which version this is. */
  readonly children?: ReactNode;
};

/** A memo to be read: somebody else's, or an earlier version. */
export function MemoReader({ written, byline, children }: MemoReaderProps) {
  const { memo, document, quotations } = written;
  return (
    <article className={styles['page']} aria-label={titleOf(memo)}>
      {children}
      <h2 className={styles['title']} dir="auto">
        {titleOf(memo)}
      </h2>
      <p className={styles['meta']}>
        <span>
          {kindWords[memo.kind]}, on <MemoSubject memo={memo} />
        </span>
      </p>
      <MemoProse document={document} quotations={quotations} />
      <p className={styles['byline']}>{byline}</p>
    </article>
  );
}
