import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { InputOf } from '#shared/contract/contract.ts';
import type { WireError } from '#shared/contract/errors.ts';
import type { Memo, WrittenMemo } from '#shared/contract/memos.ts';
import type { Result } from '#shared/kernel/result.ts';
import { patchAnswer, useAsk } from './use-ask.ts';
import { useDo } from './use-do.ts';

/** Writes a memo; what came of it is in the lists before anyone asks again. The caller tells a refusal. */
export function useWriteMemo(): (input: InputOf<'memos.write'>) => Promise<Result<Memo, WireError>> {
  const write = useDo('memos.write');
  const queries = useQueryClient();
  return useCallback(
    async (input) => {
      const result = await write(input, { quietly: true });
      if (result.ok) {
        const memo = result.value;
        patchAnswer(queries, 'memos.list', {}, (memos) => [
          memo,
          ...memos.filter(({ id }) => id !== memo.id),
        ]);
      }
      return result;
    },
    [write, queries],
  );
}

/** What is written in a memo; null while that isn't known, and of no memo. */
export function useWrittenMemo(memoId: string | null): WrittenMemo | null {
  const answer = useAsk(
    'memos.read',
    { memoIds: [memoId ?? ''] },
    { when: memoId !== null, quietly: true },
  ).data;
  return memoId === null ? null : (answer?.[0] ?? null);
}
