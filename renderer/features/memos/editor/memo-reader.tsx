import type { ReactNode } from 'react';
import type { Memo } from '#shared/contract/memos.ts';
import { kindWords, titleOf } from '../memo-words.ts';
import { MemoSubject } from './memo-subject.tsx';
import styles from './memo.module.css';

type MemoReaderProps = { readonly memo: Memo; readonly byline: ReactNode };

/** A memo of somebody else's: to be read. */
export function MemoReader({ memo, byline }: MemoReaderProps) {
  return (
    <article className={styles['page']}>
      <h2 className={styles['title']}>{titleOf(memo)}</h2>
      <p className={styles['meta']}>
        <span>
          {kindWords[memo.kind]}, on <MemoSubject memo={memo} />
        </span>
      </p>
      <div className={styles['text']} dir="auto">
        {memo.text}
      </div>
      <p className={styles['byline']}>{byline}</p>
    </article>
  );
}
