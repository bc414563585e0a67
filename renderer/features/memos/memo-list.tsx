import type { Memo } from '#shared/contract/memos.ts';
import { ListRow } from '../../ui/list/list-row.tsx';
import { List } from '../../ui/list/list.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden/visually-hidden.tsx';
import { CoderMark, type Coders } from '../rounds/index.ts';
import { aboutInWords, kindWords, titleOf } from './memo-words.ts';

type MemoListProps = {
  readonly memos: readonly Memo[];
  readonly coders: Coders;
  readonly open: string | null;
  readonly onOpen: (id: string) => void;
};

/** Memos; the one that is chosen stands open beside the list. */
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
      empty="No memo fits. Filter by less."
    >
      {(memo) => (
        <ListRow
          tone={memo.id === open ? 'strong' : 'plain'}
          detail={`${kindWords[memo.kind]}, on ${aboutInWords(memo)}`}
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
