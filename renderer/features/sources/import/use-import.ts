import { useCallback } from 'react';
import { useConnection } from '../../../data/client-context.tsx';
import { firstDecision } from '../preview/decisions.ts';
import { showPreview, usePreviewStore } from '../preview/preview-store.ts';
import { finishImport } from './finish-import.ts';
import { showImport, useImportStore } from './import-store.ts';
import { notImported, sendFiles } from './send-files.ts';

/** Begins an import: sends the files, has them read, and shows what was understood of them before anything is written. */
export function useImport(): (files: readonly File[]) => Promise<void> {
  const { client, onRefusal } = useConnection();
  return useCallback(
    async (files) => {
      if (files.length === 0 || useImportStore.getState().state.phase === 'running') {
        return;
      }
      const controller = new AbortController();
      const { signal } = controller;
      const show = (doing: string, done: number): void => {
        const cancel = (): void => {
          controller.abort();
        };
        showImport({ phase: 'running', doing, done, total: 2 * files.length, cancel });
      };
      const { sent, unsent } = await sendFiles(files, {
        putFile: client.putFile,
        signal,
        onFile: (name, place) => {
          show(`Opening ${name}`, place);
        },
      });
      if (signal.aborted || sent.length === 0) {
        finishImport(signal.aborted ? null : unsent);
        return;
      }
      const read = await client.call(
        'sources.preview',
        { files: [...sent] },
        {
          signal,
          onProgress: ({ done, about }) => {
            show(`Reading ${about}`, files.length + done);
          },
        },
      );
      if (!read.ok) {
        if (!signal.aborted) {
          onRefusal(read.error);
        }
        finishImport(null, signal.aborted);
        return;
      }
      const before = usePreviewStore.getState().preview;
      if (before === null && read.value.every(({ ok }) => !ok)) {
        finishImport([...read.value.map(({ file, error }) => notImported(file, error)), ...unsent]);
        return;
      }
      showImport({ phase: 'idle' });
      showPreview({
        files: [...(before?.files ?? []), ...read.value],
        decisions: new Map([
          ...(before?.decisions ?? []),
          ...read.value.map((file) => [file.bytesId, firstDecision(file, null)] as const),
        ]),
        unsent: [...(before?.unsent ?? []), ...unsent],
        shown: before?.shown ?? read.value.find(({ ok }) => ok)?.bytesId ?? null,
        isReading: false,
      });
    },
    [client, onRefusal],
  );
}
