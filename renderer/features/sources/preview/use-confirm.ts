import { useCallback } from 'react';
import { useImportSources } from '../../../data/sources.ts';
import { finishImport } from '../import/finish-import.ts';
import { showImport } from '../import/import-store.ts';
import { notImported } from '../import/send-files.ts';
import { choicesOf } from './decisions.ts';
import { showPreview, usePreviewStore } from './preview-store.ts';

/** Imports what was looked at, as it was decided. If that is cancelled or refused, the preview is there again. */
export function useConfirm(): () => Promise<void> {
  const importSources = useImportSources();
  return useCallback(async () => {
    const preview = usePreviewStore.getState().preview;
    if (preview === null) {
      return;
    }
    const files = preview.files.flatMap((file) => {
      const decision = preview.decisions.get(file.bytesId);
      if (decision?.isIn !== true) {
        return [];
      }
      const { reading, title } = decision;
      return {
        bytesId: file.bytesId,
        name: file.file,
        ...(reading === null ? {} : { reading }),
        // A recording that is given a title of its own is a source of its own.
        ...(title.trim() === '' || title === file.title ? {} : { title: title.trim() }),
        speakers: choicesOf(decision),
        again: file.already !== null,
      };
    });
    if (files.length === 0) {
      return;
    }
    const controller = new AbortController();
    const show = (doing: string, done: number): void => {
      const cancel = (): void => {
        controller.abort();
      };
      showImport({ phase: 'running', doing, done, total: files.length, cancel });
    };
    showPreview(null);
    show('Putting them into the study', 0);
    const result = await importSources(
      { files },
      {
        signal: controller.signal,
        onProgress: ({ done, about }) => {
          show(about === '' ? 'Putting them into the study' : `Reading ${about}`, done);
        },
      },
    );
    if (!result.ok) {
      showPreview(preview);
      finishImport(null, controller.signal.aborted);
      return;
    }
    const unread = preview.files.filter(({ ok }) => !ok).map(({ file, error }) => notImported(file, error));
    finishImport([...result.value, ...unread, ...preview.unsent]);
  }, [importSources]);
}
