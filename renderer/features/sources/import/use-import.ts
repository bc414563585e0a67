import { useCallback } from 'react';
import type { ImportedFile } from '#shared/contract/sources.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { runCommand } from '../../../commands/use-command.ts';
import { useConnection } from '../../../data/client-context.tsx';
import { useImportSources } from '../../../data/sources.ts';
import { toast } from '../../../ui/toast/toast.ts';
import { showImport, useImportStore } from './import-store.ts';

type Sent = { readonly bytesId: string; readonly name: string };
type PutBytes = (name: string, bytes: Uint8Array) => Promise<string>;

/** A file that could not even be sent, told like one that could not be read. */
const unsent = (file: string): ImportedFile => ({
  file,
  ok: false,
  title: null,
  format: null,
  encoding: null,
  speakers: [],
  turns: 0,
  words: 0,
  warnings: [],
  error: {
    code: 'upload_missing',
    message: `“${file}” could not be opened; if it is a folder, choose the files in it.`,
  },
  sourceId: null,
});

async function send(file: File, putBytes: PutBytes): Promise<Sent | ImportedFile> {
  try {
    const bytesId = await putBytes(file.name, new Uint8Array(await file.arrayBuffer()));
    return bytesId === '' ? unsent(file.name) : { bytesId, name: file.name };
  } catch {
    return unsent(file.name);
  }
}

/** Says what became of an import, with the way back. */
function tell(files: readonly ImportedFile[]): void {
  const failed = files.filter(({ ok }) => !ok).length;
  const imported = files.length - failed;
  if (imported === 0) {
    const all = files.length === 1 ? 'The file' : `None of the ${files.length} files`;
    toast(`${all} could${files.length === 1 ? ' not' : ''} be imported.`, { kind: 'bad' });
    return;
  }
  const rest = failed === 0 ? '' : `; ${countOf(failed, 'file')} could not be read`;
  toast(`Imported ${countOf(imported, 'source')}${rest}.`, {
    kind: failed === 0 ? 'good' : 'plain',
    action: { label: 'Undo', onAction: () => void runCommand('history.undo') },
  });
}

/** Imports files: sends them to the study, has them read, and shows how far it is and what came of each. */
export function useImport(): (files: readonly File[]) => Promise<void> {
  const { client } = useConnection();
  const importSources = useImportSources();
  return useCallback(
    async (files) => {
      if (files.length === 0 || useImportStore.getState().state.phase === 'running') {
        return;
      }
      const controller = new AbortController();
      const total = files.length;
      const show = (doing: string, done: number): void => {
        showImport({
          phase: 'running',
          doing,
          done,
          total: 2 * total,
          cancel: () => {
            controller.abort();
          },
        });
      };
      const sent: Sent[] = [];
      const failed: ImportedFile[] = [];
      for (const [place, file] of files.entries()) {
        if (!controller.signal.aborted) {
          show(`Opening ${file.name}`, place);
          const outcome = await send(file, client.putBytes);
          if ('ok' in outcome) {
            failed.push(outcome);
          } else {
            sent.push(outcome);
          }
        }
      }
      if (controller.signal.aborted || sent.length === 0) {
        finish(controller.signal.aborted ? null : failed);
        return;
      }
      const result = await importSources(
        { files: sent },
        {
          signal: controller.signal,
          onProgress: ({ done, about }) => {
            show(about === '' ? 'Putting them into the study' : `Reading ${about}`, total + done);
          },
        },
      );
      finish(result.ok ? [...result.value, ...failed] : null, controller.signal.aborted);
    },
    [client, importSources],
  );
}

/** Shows what came of it; null when nothing did. */
function finish(files: readonly ImportedFile[] | null, isCancelled = true): void {
  if (files === null) {
    showImport({ phase: 'idle' });
    if (isCancelled) {
      toast('Import cancelled; nothing was changed.');
    }
    return;
  }
  showImport({ phase: 'done', files, isShown: true });
  tell(files);
}
