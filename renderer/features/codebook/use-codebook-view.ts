import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { shownChoices, type Shown } from './tree/code-filter.ts';
import { orderChoices, type Order } from './tree/sort-branches.ts';

export type CodebookView = {
  /** The codes that are chosen in the tree. */
  readonly selected: readonly string[];
  readonly select: (codeIds: readonly string[]) => void;
  readonly show: Shown;
  readonly setShow: (show: Shown) => void;
  readonly order: Order;
  readonly setOrder: (order: Order) => void;
};

/** What is before one's eyes in the codebook, kept in the address; of several chosen codes, the first. */
export function useCodebookView(): CodebookView {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const [many, setMany] = useState<readonly string[]>([]);
  const code = typeof search['code'] === 'string' ? search['code'] : null;
  const show = shownChoices.find(({ id }) => id === search['show'])?.id ?? 'all';
  const order = orderChoices.find(({ id }) => id === search['order'])?.id ?? 'hand';
  const go = (next: { readonly code: string | null; readonly show: Shown; readonly order: Order }): void => {
    void navigate({
      to: '/codebook',
      search: {
        ...(next.code === null ? {} : { code: next.code }),
        ...(next.show === 'all' ? {} : { show: next.show }),
        ...(next.order === 'hand' ? {} : { order: next.order }),
      },
      replace: true,
    });
  };
  const single = code === null ? [] : [code];
  return {
    selected: many.length > 1 && many[0] === code ? many : single,
    select: (codeIds) => {
      setMany(codeIds);
      go({ code: codeIds[0] ?? null, show, order });
    },
    show,
    setShow: (next) => {
      go({ code, show: next, order });
    },
    order,
    setOrder: (next) => {
      go({ code, show, order: next });
    },
  };
}
