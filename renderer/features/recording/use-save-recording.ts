import { useCallback } from 'react';
import { usePull } from '../../data/use-pull.ts';
import { useMayBeHeard } from '../exporting/index.ts';

/** Hands the file of a recording to the person, byte for byte as it came, without ever holding it. */
export function useSaveRecording(): (sourceId: string) => Promise<void> {
  const pull = usePull('recordings.ofSource');
  const mayBeHeard = useMayBeHeard();
  return useCallback(
    async (sourceId) => {
      const recording = await pull({ sourceId });
      if (recording !== null && (await mayBeHeard())) {
        const link = document.createElement('a');
        link.href = `/media/${recording.id}`;
        link.download = recording.originalName;
        link.click();
      }
    },
    [pull, mayBeHeard],
  );
}
