import { useRef, type RefObject } from 'react';
import type { Source } from '#shared/contract/sources.ts';
import { runCommand, useCommand } from '../../commands/use-command.ts';
import { useDo } from '../../data/use-do.ts';
import { toast } from '../../ui/toast/toast.ts';
import { useExport } from '../exporting/index.ts';
import { useSaveRecording } from '../recording/index.ts';
import { useSidePanels } from '../screen/index.ts';
import { removeCommand, renameCommand, saveOriginalCommand } from './sources.commands.ts';

/** The panel beside the list. */
export const panelLabel = 'Source';

const why = 'Choose a source first';

/** Offers what can be done with the source that is chosen. Returns where its title is written. */
export function useSourceActs(source: Source | null): RefObject<HTMLInputElement | null> {
  const title = useRef<HTMLInputElement>(null);
  const changePanel = useSidePanels(({ change }) => change);
  const remove = useDo('sources.remove');
  const exportFile = useExport();
  const saveRecording = useSaveRecording();
  const isChosen = source !== null;

  useCommand(
    renameCommand,
    () => {
      changePanel(panelLabel, { isFolded: false });
      requestAnimationFrame(() => {
        title.current?.focus();
        title.current?.select();
      });
    },
    isChosen,
    why,
  );
  useCommand(
    saveOriginalCommand,
    () => {
      if (source?.medium === 'recording') {
        void saveRecording(source.id);
      } else if (source !== null) {
        void exportFile('original', (client, names) =>
          client.call('sources.original', { sourceId: source.id, ...names }),
        );
      }
    },
    isChosen,
    why,
  );
  useCommand(
    removeCommand,
    () => {
      if (source !== null) {
        void remove({ sourceId: source.id }).then((result) => {
          if (result.ok) {
            toast(`Removed ${source.title}.`, {
              action: { label: 'Undo', onAction: () => void runCommand('history.undo') },
            });
          }
        });
      }
    },
    isChosen,
    why,
  );
  return title;
}
