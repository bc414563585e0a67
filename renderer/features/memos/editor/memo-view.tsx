import type { Memo } from '#shared/contract/memos.ts';
import type { Coders } from '../../rounds/index.ts';
import { momentInWords, useNow } from '../../screen/index.ts';
import { MemoEditor } from './memo-editor.tsx';
import { MemoReader } from './memo-reader.tsx';

type MemoViewProps = {
  readonly memo: Memo;
  readonly coders: Coders;
  readonly isOwn: boolean;
};

/** The memo that is open: one's own to be written, others' to be read. */
export function MemoView({ memo, coders, isOwn }: MemoViewProps) {
  const now = useNow();
  const byline = `Written by ${coders.name(memo.coderId)}, changed ${momentInWords(memo.changedAt, now)}`;
  return isOwn ? <MemoEditor memo={memo} byline={byline} /> : <MemoReader memo={memo} byline={byline} />;
}
