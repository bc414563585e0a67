import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Session } from '#shared/contract/coders.ts';
import { paintMarks } from './paint-marks.ts';
import { askKey } from './use-ask.ts';
import { useDo } from './use-do.ts';

/** Takes the last step back, or does it again, and draws what that changes; answers with its words, or null where it was refused. */
export function useReverse(kind: 'undo' | 'redo'): () => Promise<string | null> {
  const reverse = useDo(kind === 'undo' ? 'history.undo' : 'history.redo');
  const queries = useQueryClient();
  return useCallback(async () => {
    const seat = (): string | undefined =>
      queries.getQueryData<Session>(askKey('session.get', {}))?.coder?.id;
    const asked = seat();
    const result = await reverse({});
    if (!result.ok) {
      return null;
    }
    const { label, marks } = result.value;
    if (marks !== null && seat() === asked) paintMarks(queries, marks);
    return label;
  }, [reverse, queries]);
}
