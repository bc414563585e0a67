import { useRef, type ComponentProps } from 'react';
import { runCommand } from '../../../commands/use-command.ts';
import { Button } from '../../../ui/button/button.tsx';
import { QuotationList, whichQuotation } from '../../evidence/index.ts';
import { quoteInMemoCommand } from '../memos.commands.ts';
import { QuoteInMemo, type ToQuote } from './quote-in-memo.tsx';

type QuotableListProps<Item> = ComponentProps<typeof QuotationList<Item>> & {
  /** An item as a memo quotes it, and what a memo that is begun with it is about. */
  readonly toQuote: (item: Item) => ToQuote;
};

/** So many at once go into a memo. */
const most = 1000;

/** Quotations below each other that a memo can quote: the one in which the focus is, else all of them. */
export function QuotableList<Item>({ toQuote, ...list }: QuotableListProps<Item>) {
  const { items, idOf } = list;
  const around = useRef<HTMLDivElement | null>(null);
  const find = (): ToQuote | null => {
    const focused = document.activeElement?.closest<HTMLElement>('[data-quotation]');
    const isHere = focused !== null && focused !== undefined && around.current?.contains(focused) === true;
    const id = isHere ? focused.dataset['quotation'] : undefined;
    const chosen = id === undefined ? items.slice(0, most) : items.filter((item) => idOf(item) === id);
    const [first, ...others] = chosen.map(toQuote);
    return first === undefined
      ? null
      : {
          about: first.about,
          quotations: [...first.quotations, ...others.flatMap(({ quotations }) => quotations)],
        };
  };
  return (
    <div ref={around}>
      <QuotationList {...list} />
      <QuoteInMemo find={find} isPossible={items.length > 0} why="There is no quotation here" />
    </div>
  );
}

/** Quotes the quotation on whose card it is. */
export function QuoteButton({ quotation }: { readonly quotation: Parameters<typeof whichQuotation>[0] }) {
  return (
    <Button
      kind="quiet"
      label={`Quote in a memo: ${whichQuotation(quotation)}`}
      shortcut={quoteInMemoCommand}
      onPress={() => runCommand(quoteInMemoCommand.id)}
    >
      Quote in a memo
    </Button>
  );
}
