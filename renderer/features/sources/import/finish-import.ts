import type { ImportedFile } from '#shared/contract/sources.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { runCommand } from '../../../commands/use-command.ts';
import { toast } from '../../../ui/toast/toast.ts';
import { showImport } from './import-store.ts';

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

/** Shows what came of an import; null when nothing did. */
export function finishImport(files: readonly ImportedFile[] | null, isCancelled = true): void {
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
