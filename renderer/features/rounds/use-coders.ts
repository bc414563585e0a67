import { useMemo } from 'react';
import type { Coder } from '#shared/contract/coders.ts';
import { useAsk } from '../../data/use-ask.ts';
import { shortNames } from './short-names.ts';

export type Coders = {
  readonly all: readonly Coder[];
  readonly byId: (coderId: string) => Coder | undefined;
  readonly name: (coderId: string) => string;
  /** The least by which they are told apart: "A" for "Coder A" beside "Coder B". */
  readonly short: (coderId: string) => string;
};

const none: readonly Coder[] = [];

/** Everyone who codes in this study, by id and by name. */
export function useCoders(): Coders {
  const all = useAsk('coders.list', {}).data ?? none;
  return useMemo(() => {
    const byId = new Map(all.map((coder) => [coder.id, coder]));
    const short = shortNames(all);
    return {
      all,
      byId: (coderId) => byId.get(coderId),
      name: (coderId) => byId.get(coderId)?.name ?? 'Someone',
      short: (coderId) => short.get(coderId) ?? 'someone',
    };
  }, [all]);
}
