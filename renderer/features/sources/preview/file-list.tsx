import type { PreviewedFile } from '#shared/contract/import.ts';
import type { ImportedFile } from '#shared/contract/sources.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { clockTime } from '#shared/text/clock-time.ts';
import { Icon } from '../../../ui/icon/icon.tsx';
import { ListRow } from '../../../ui/list/list-row.tsx';
import { List } from '../../../ui/list/list.tsx';
import { RefusedFiles } from '../import/refused-files.tsx';
import type { FileDecision } from './decisions.ts';
import { decide } from './preview-store.ts';
import styles from './preview.module.css';

type FileListProps = {
  readonly files: readonly PreviewedFile[];
  readonly decisions: ReadonlyMap<string, FileDecision>;
  readonly unsent: readonly ImportedFile[];
  readonly shown: string | null;
  readonly onShow: (bytesId: string) => void;
};

/** What a row says below the title. */
function about(file: PreviewedFile, isIn: boolean): string {
  if (!file.ok) {
    return 'Can’t be read';
  }
  if (!isIn) {
    return file.already === null ? 'Left out' : 'In the study already';
  }
  if (file.recording !== undefined) {
    return `${file.recording.kind === 'audio' ? 'Audio' : 'Video'} of ${clockTime(file.recording.duration)}`;
  }
  const voices = file.speakers.length === 0 ? 'no speakers' : countOf(file.speakers.length, 'speaker');
  const size = `${voices}, ${countOf(file.words, 'word')}`;
  return file.warnings.length === 0 ? size : `${size}, ${countOf(file.warnings.length, 'note')}`;
}

function Mark({ file, isIn }: { readonly file: PreviewedFile; readonly isIn: boolean }) {
  if (!file.ok) {
    return (
      <span className={styles['bad']}>
        <Icon name="warning" />
      </span>
    );
  }
  return isIn ? (
    <span className={styles['good']}>
      <Icon name="check" />
    </span>
  ) : (
    <Icon name="minus" />
  );
}

/** All files that are on their way in. Enter leaves one out, or takes it in again. */
export function FileList({ files, decisions, unsent, shown, onShow }: FileListProps) {
  const isIn = (id: string): boolean => decisions.get(id)?.isIn === true;
  return (
    <div className={styles['files']}>
      <List
        label="Files"
        items={files}
        idOf={({ bytesId }) => bytesId}
        textOf={({ title, file }) => title ?? file}
        choice="one"
        selected={shown === null ? [] : [shown]}
        onSelect={(ids) => {
          ids.forEach(onShow);
        }}
        onOpen={(id) => {
          const isOk = files.some(({ bytesId, ok }) => bytesId === id && ok);
          decide(id, (decision) => ({ ...decision, isIn: isOk && !decision.isIn }));
        }}
      >
        {(file) => (
          <ListRow
            mark={<Mark file={file} isIn={isIn(file.bytesId)} />}
            detail={about(file, isIn(file.bytesId))}
            tone={isIn(file.bytesId) ? 'plain' : 'quiet'}
          >
            {decisions.get(file.bytesId)?.title ?? file.file}
          </ListRow>
        )}
      </List>
      {unsent.length === 0 ? null : <RefusedFiles files={unsent} />}
    </div>
  );
}
