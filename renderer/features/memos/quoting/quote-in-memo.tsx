import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { MemoSubject, StretchToQuote } from '#shared/contract/memos.ts';
import { sameName } from '#shared/domain/name/name-key.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { useCommand } from '../../../commands/use-command.ts';
import { useSession } from '../../../data/session.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { useDo } from '../../../data/use-do.ts';
import { Icon } from '../../../ui/icon/icon.tsx';
import { PickOrCreateDialog } from '../../../ui/pick-list/pick-or-create-dialog.tsx';
import { toast } from '../../../ui/toast/toast.ts';
import { aboutInWords, kindWords, titleOf } from '../memo-words.ts';
import { quoteInMemoCommand } from '../memos.commands.ts';

/** What is to be quoted, and what a memo that is begun with it is about. */
export type ToQuote = { readonly quotations: readonly StretchToQuote[]; readonly about: MemoSubject };

type QuoteInMemoProps = {
  /** Looks what would be quoted now; null when there is nothing. */
  readonly find: () => ToQuote | null;
  readonly isPossible: boolean;
  /** Why it isn’t, for when it isn’t. */
  readonly why: string;
  /** Where the focus goes when the memo is chosen. */
  readonly onDone?: () => void;
};

/** Offers to put what is before the eyes at the end of a memo, or into a new one; its quotation opens the place again. */
export function QuoteInMemo({ find, isPossible, why, onDone }: QuoteInMemoProps) {
  const navigate = useNavigate();
  const put = useDo('memos.addQuotations');
  const self = useSession()?.coder?.id ?? null;
  const own = (useAsk('memos.list', {}, { quietly: true }).data ?? []).filter(
    ({ coderId }) => coderId === self,
  );
  const [asking, setAsking] = useState<ToQuote | null>(null);
  useCommand(
    quoteInMemoCommand,
    () => {
      setAsking(find());
    },
    isPossible && self !== null,
    self === null ? 'Say first who is coding' : why,
  );
  if (asking === null) {
    return null;
  }
  const { quotations, about } = asking;
  const close = (): void => {
    setAsking(null);
    onDone?.();
  };
  const quote = async (where: { readonly memoId: string } | { readonly title: string }): Promise<void> => {
    close();
    const kind = about.kind === 'code' || about.kind === 'theme' ? 'code note' : 'analytic';
    const result = await put({ ...where, about, kind, quotations: [...quotations] });
    if (result.ok) {
      const memo = result.value.id;
      toast(`Quoted in “${titleOf(result.value)}”.`, {
        action: {
          label: 'Open the memo',
          onAction: () => void navigate({ to: '/memos', search: { memo } }),
        },
      });
    }
  };
  return (
    <PickOrCreateDialog
      label={
        quotations.length === 1
          ? 'Quote in a memo'
          : `Quote ${countOf(quotations.length, 'quotation')} in a memo`
      }
      placeholder="Find a memo, or write the title of a new one"
      options={own.map((memo) => ({
        id: memo.id,
        label: titleOf(memo),
        detail: `${kindWords[memo.kind]}, on ${aboutInWords(memo)}`,
        mark: <Icon name="memo" size={14} />,
      }))}
      isTaken={(title) => own.some((memo) => sameName(memo.title, title))}
      onPick={(memoId) => void quote({ memoId })}
      onCreate={(title) => void quote({ title })}
      onClose={close}
    />
  );
}
