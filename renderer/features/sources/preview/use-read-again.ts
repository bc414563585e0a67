import { useCallback } from 'react';
import type { FileReading } from '#shared/contract/import.ts';
import { useConnection } from '../../../data/client-context.tsx';
import { decideLike, firstDecision, keepDecided, type FileDecision } from './decisions.ts';
import { changePreview, usePreviewStore } from './preview-store.ts';

type Wanted = {
  readonly bytesId: string;
  readonly reading: FileReading | null;
  /** What was decided about a file like it, to be carried over. */
  readonly model?: FileDecision;
};

/** Has files read in another way, and shows what is understood of them then. What was decided about labels that stay is kept. Quietly, nothing waits for it. */
export function useReadAgain(): (wanted: readonly Wanted[], isQuiet?: boolean) => Promise<void> {
  const { client, onRefusal } = useConnection();
  return useCallback(
    async (wanted, isQuiet = false) => {
      const preview = usePreviewStore.getState().preview;
      if (preview === null || wanted.length === 0) {
        return;
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
        return;
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
          // Which files are alike goes by how they were first understood: read in another way, this one still is like them.
          files: files.map((file) => ({ ...(read.get(file.bytesId) ?? file), alike: file.alike })),
          decisions: decided,
          isReading: false,
        };
      });
    },
    [client, onRefusal],
  );
}
