import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { InputOf, OutputOf } from '#shared/contract/contract.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { searchSearch, type SearchSearch } from '../search-search.ts';
import { useSettled } from '../use-settled.ts';

const page = 100;
const pause = 120;

export type Finding = InputOf<'search.results'>['finding'];

export type Asked = { readonly [Key in keyof SearchSearch]?: SearchSearch[Key] | undefined };

export type Search = {
  readonly asked: SearchSearch;
  readonly written: string;
  /** What the answer is about: as it was written when the typing paused. */
  readonly finding: Finding;
  readonly answer: OutputOf<'search.results'> | undefined;
  /** Why what is written can't be searched for. */
  readonly problem: string | null;
  readonly change: (change: Asked) => void;
  readonly showMore: () => void;
};

const findingOf = ({ words = '', role, coded, source, speaker, where }: SearchSearch): Finding => ({
  words,
  ...(role === undefined ? {} : { roles: [role] }),
  ...(coded === undefined ? {} : { coded }),
  ...(source === undefined ? {} : { sourceIds: [source] }),
  ...(speaker === undefined ? {} : { speakers: [speaker] }),
  ...(where === undefined ? {} : { where }),
});

/** What is looked for, as the address and the field have it, and what is found. */
export function useSearchForPassages(): Search {
  const navigate = useNavigate();
  const there: Record<string, unknown> = useSearch({ strict: false });
  const asked = useMemo(() => searchSearch(there), [there]);
  const [written, setWritten] = useState(asked.words ?? '');
  const [limit, setLimit] = useState(page);
  const words = useSettled(written.trim(), pause);
  const finding = useMemo(() => findingOf({ ...asked, words }), [asked, words]);
  const found = useAsk(
    'search.results',
    { finding, order: asked.order ?? 'rank', limit },
    { when: words !== '', keepLast: true, quietly: true },
  );
  return {
    asked,
    written,
    finding,
    answer: words === '' || found.isError ? undefined : found.data,
    problem: words !== '' && found.isError ? found.error.error.message : null,
    change: (change) => {
      setLimit(page);
      if (change.words !== undefined) {
        setWritten(change.words);
      }
      void navigate({ to: '/search', search: searchSearch({ ...asked, ...change }), replace: true });
    },
    showMore: () => {
      setLimit(limit + page);
    },
  };
}
