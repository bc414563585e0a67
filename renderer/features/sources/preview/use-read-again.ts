import { useCallback } from 'react';
import type { FileReading } from '#shared/contract/import.ts';
import { useConnection } from '../../../data/client-context.tsx';
import { decideLike, firstDecision, keepDecided, type FileDecision } from './decisions.ts';
import { changePreview, usePreviewStore } from './preview-store.ts';
import { readAnew } from './read-anew.ts';

type Wanted = {
  readonly bytesId: string;
  readonly reading: FileReading | null;
  /** What was decided about a file like it, to be carried over. */
  readonly model?: FileDecision;
};

/** Has files read in another way, and shows what is understood of them then. What was decided about labels that stay is kept. Quietly, nothing waits for it. Resolves to whether it was done. */
export function useReadAgain(): (wanted: readonly Wanted[], isQuiet?: boolean) => Promise<boolean> {
  const { client, onRefusal } = useConnection();
  return useCallback(
    async (wanted, isQuiet = false) => {
      const preview = usePreviewStore.getState().preview;
      if (preview === null || wanted.length === 0) {
        return false;
      }
      if (!isQuiet) {
        changePreview(() => ({ isReading: true }));
      }
      const names = new Map(preview.files.map(({ bytesId, file }) => [bytesId, file]));
      const result = await client.call('sources.preview', {
        files: wanted.map(({ bytesId, reading }) => ({
          bytesId,
          name: names.get(bytesId) ?? '',
          ...(reading === null ? {} : { reading }),
        })),
      });
      if (!result.ok) {
        changePreview(() => ({ isReading: false }));
        onRefusal(result.error);
        return false;
      }
      const read = new Map(result.value.map((file) => [file.bytesId, file]));
      changePreview(({ files, decisions }) => {
        const decided = new Map(decisions);
        for (const { bytesId, reading, model } of wanted) {
          const file = read.get(bytesId);
          const before = decided.get(bytesId);
          if (file !== undefined && before !== undefined) {
            const first = firstDecision(file, reading);
            const kept = keepDecided(before, first);
            const like = model === undefined ? kept : decideLike(model, kept);
            decided.set(bytesId, { ...like, isIn: file.ok && before.isIn });
          }
        }
        return {
          files: files.map((file) => readAnew(file, read.get(file.bytesId) ?? file)),
          decisions: decided,
          isReading: false,
        };
      });
      return true;
    },
    [client, onRefusal],
  );
}
