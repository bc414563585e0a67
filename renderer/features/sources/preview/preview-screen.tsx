import { useEffect } from 'react';
import { countOf } from '#shared/messages/count-of.ts';
import { useCommand } from '../../../commands/use-command.ts';
import { useAsk } from '../../../data/use-ask.ts';
import { announce } from '../../../ui/announcer/announce.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { ScreenBar, useArrival } from '../../screen/index.ts';
import { FileDetail } from './file-detail.tsx';
import { FileList } from './file-list.tsx';
import { changePreview, showPreview, type Preview } from './preview-store.ts';
import { confirmCommand } from './preview.commands.ts';
import { useConfirm } from './use-confirm.ts';
import styles from './preview.module.css';

const noParticipants = [] as const;

/** What was understood of files before they come into the study: looked at, put right, then imported in one step. */
export function PreviewScreen({ preview }: { readonly preview: Preview }) {
  const { files, decisions, unsent, shown } = preview;
  const participants = useAsk('participants.list', {}).data ?? noParticipants;
  const confirm = useConfirm();
  const arrive = useArrival((arrival) => arrival.arrive);
  // It takes the place of the list unasked, so its heading takes the focus as that of a place gone to would.
  useEffect(arrive, [arrive]);
  const wanted = files.filter(({ bytesId }) => decisions.get(bytesId)?.isIn === true).length;
  const isPossible = wanted > 0 && !preview.isReading;
  useCommand(confirmCommand, () => void confirm(), isPossible, 'No file is chosen to be imported');
  useEffect(() => {
    announce(`${countOf(files.length, 'file')} read. Look them over, then import them.`);
  }, [files.length]);
  const file = files.find(({ bytesId }) => bytesId === shown) ?? files[0];
  const decision = file === undefined ? undefined : decisions.get(file.bytesId);

  return (
    <>
      <ScreenBar title="Look over what comes in" sub="Nothing of it is in the study yet.">
        <Button
          kind="quiet"
          onPress={() => {
            showPreview(null);
          }}
        >
          Cancel
        </Button>
        <Button
          kind="main"
          icon={<Icon name="import" />}
          shortcut={confirmCommand}
          isDisabled={!isPossible}
          onPress={() => void confirm()}
        >
          {wanted === 0 ? 'Import' : `Import ${countOf(wanted, 'file')}`}
        </Button>
      </ScreenBar>
      <div className={styles['view']}>
        <FileList
          files={files}
          decisions={decisions}
          unsent={unsent}
          shown={file?.bytesId ?? null}
          onShow={(bytesId) => {
            changePreview(() => ({ shown: bytesId }));
          }}
        />
        {file === undefined || decision === undefined ? null : (
          <FileDetail
            key={file.bytesId}
            file={file}
            decision={decision}
            alike={files.filter(
              (other) => other.ok && other.alike === file.alike && other.bytesId !== file.bytesId,
            )}
            participants={participants}
            isReading={preview.isReading}
          />
        )}
      </div>
    </>
  );
}
