import type { Memo } from '#shared/contract/memos.ts';
import { runCommand, useCommand } from '../../commands/use-command.ts';
import { useConnection } from '../../data/client-context.tsx';
import { useWriteMemo } from '../../data/memos.ts';
import { useDo } from '../../data/use-do.ts';
import { toast } from '../../ui/toast/toast.ts';
import { titleOf } from './memo-words.ts';
import { newMemoCommand, removeMemoCommand } from './memos.commands.ts';

type MemoActs = {
  /** The memo that is open, if it is one's own. */
  readonly own: Memo | null;
  readonly canWrite: boolean;
  readonly onOpen: (id: string) => void;
};

/** Offers to write a new memo and to remove the one that is open. */
export function useMemoActs({ own, canWrite, onOpen }: MemoActs): void {
  const { onRefusal } = useConnection();
  const write = useWriteMemo();
  const remove = useDo('memos.remove');
  const begin = async (): Promise<void> => {
    const result = await write({ about: { kind: 'study', id: null }, title: '' });
    if (result.ok) {
      onOpen(result.value.id);
    } else {
      onRefusal(result.error);
    }
  };
  const drop = async (memo: Memo): Promise<void> => {
    const result = await remove({ memoId: memo.id });
    if (result.ok) {
      toast(`Removed the memo “${titleOf(memo)}”.`, {
        action: { label: 'Undo', onAction: () => void runCommand('history.undo') },
      });
    }
  };
  useCommand(newMemoCommand, () => void begin(), canWrite, 'Say first who is coding');
  useCommand(
    removeMemoCommand,
    () => {
      if (own !== null) {
        void drop(own);
      }
    },
    own !== null,
    'Only one’s own memo can be removed',
  );
}
