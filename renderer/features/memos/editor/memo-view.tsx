import type { Memo } from '#shared/contract/memos.ts';
import { useWrittenMemo } from '../../../data/memos.ts';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import type { Coders } from '../../rounds/index.ts';
import { momentInWords, useNow } from '../../screen/index.ts';
import { MemoReader } from '../reading/memo-reader.tsx';
import { MemoEditor } from './memo-editor.tsx';
import { MemoVersions } from './memo-versions.tsx';
import styles from './memo.module.css';

type MemoViewProps = {
  readonly memo: Memo;
  readonly coders: Coders;
  readonly isOwn: boolean;
  readonly hasVersions: boolean;
  readonly onVersionsClose: () => void;
};

/** The memo that is open: one's own to be written, others' to be read; with its history beside it when asked for. */
export function MemoView({ memo, coders, isOwn, hasVersions, onVersionsClose }: MemoViewProps) {
  const now = useNow();
  const written = useWrittenMemo(memo.id);
  const byline = `Written by ${coders.name(memo.coderId)}, changed ${momentInWords(memo.changedAt, now)}`;
  if (written === null) {
    return (
      <div className={styles['page']}>
        <Skeleton lines={6} label="The memo is on its way" />
      </div>
    );
  }
  return (
    <>
      {isOwn ? (
        <MemoEditor written={written} byline={byline} />
      ) : (
        <MemoReader written={written} byline={byline} />
      )}
      {hasVersions ? <MemoVersions written={written} canBringBack={isOwn} onClose={onVersionsClose} /> : null}
    </>
  );
}
