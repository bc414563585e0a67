import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { askKey } from './use-ask.ts';
import { useDo } from './use-do.ts';

type SendRecording = ReturnType<typeof useDo<'recordings.tie' | 'recordings.locate'>>;

/**
 * Ties a recording to a transcript, or puts back the file of one that isn't there. Where files lie is nothing that the history
 * knows of, so whoever shows it is told here.
 */
export function useSendRecordingAs(what: 'recordings.tie' | 'recordings.locate'): SendRecording {
  const queries = useQueryClient();
  const send = useDo(what);
  return useCallback(
    async (input, options) => {
      const result = await send(input, options);
      const { sourceId } = input;
      await queries.invalidateQueries({ queryKey: askKey('recordings.ofSource', { sourceId }) });
      return result;
    },
    [queries, send],
  );
}
