import type { Memo } from '#shared/contract/memos.ts';
import { ListRow } from '../../ui/list/list-row.tsx';
import { List } from '../../ui/list/list.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden/visually-hidden.tsx';
import { CoderMark, type Coders } from '../rounds/index.ts';
import { kindWords, titleOf } from './memo-words.ts';

type MemoListProps = {
  readonly memos: readonly Memo[];
  readonly coders: Coders;
  readonly open: string | null;
  readonly onOpen: (id: string) => void;
};

/** Memos, newest first; the one that is chosen stands open beside the list. */
export function MemoList({ memos, coders, open, onOpen }: MemoListProps) {
  return (
    <List
      label="Memos"
      items={memos}
      idOf={({ id }) => id}
      textOf={titleOf}
      choice="one"
      selected={open === null ? [] : [open]}
      onSelect={(ids) => {
        for (const id of ids) {
          onOpen(id);
        }
      }}
      empty="No memo has these words."
    >
      {(memo) => (
        <ListRow
          tone={memo.id === open ? 'strong' : 'plain'}
          detail={`${kindWords[memo.kind]}, on ${memo.about.kind === 'study' ? 'the study' : memo.aboutName}`}
          aside={
            <>
              <CoderMark coders={coders} coderId={memo.coderId} size="small" />
              <VisuallyHidden>by {coders.name(memo.coderId)}</VisuallyHidden>
            </>
          }
        >
          {titleOf(memo)}
        </ListRow>
      )}
    </List>
  );
}
