import { useMemo } from 'react';
import type { Code, CodeCount, CodesOf } from '#shared/contract/codebook.ts';
import type { Round } from '#shared/contract/rounds.ts';
import { useSession } from './session.ts';
import { useAsk } from './use-ask.ts';

const noCodes: readonly Code[] = [];

export type Book = {
  /** Whether the answer is there. */
  readonly isHere: boolean;
  readonly codes: readonly Code[];
  readonly byId: ReadonlyMap<string, Code>;
  readonly counts: ReadonlyMap<string, CodeCount>;
};

/** The codes and themes of a codebook, with how often each was used. */
export function useBook(of: CodesOf): Book {
  const answer = useAsk('codes.list', { of });
  const counted = useAsk('codes.counts', { of }).data;
  const codes = answer.data ?? noCodes;
  const byId = useMemo(() => new Map(codes.map((code) => [code.id, code])), [codes]);
  const counts = useMemo(() => new Map(counted?.map((count) => [count.codeId, count])), [counted]);
  return { isHere: answer.data !== undefined, codes, byId, counts };
}

/** The open round in which the coder at this window names codes of their own; null when there is none. */
export function useOwnBookRound(): Round | null {
  const round = useSession()?.round ?? null;
  return round?.state === 'open' && round.codebook === 'own' ? round : null;
}
