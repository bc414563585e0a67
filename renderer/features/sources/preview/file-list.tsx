import { useEffect, useRef } from 'react';
import type { PreviewedFile } from '#shared/contract/import.ts';
import type { ImportedFile } from '#shared/contract/sources.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { clockTime } from '#shared/text/clock-time.ts';
import { Icon } from '../../../ui/icon/icon.tsx';
import { ListRow } from '../../../ui/list/list-row.tsx';
import { List } from '../../../ui/list/list.tsx';
import { RefusedFiles } from '../import/refused-files.tsx';
import { firstDecision, notesLeft, speakersLeft, type FileDecision } from './decisions.ts';
import { decide } from './preview-store.ts';
import styles from './preview.module.css';

type FileListProps = {
  readonly files: readonly PreviewedFile[];
  readonly decisions: ReadonlyMap<string, FileDecision>;
  readonly unsent: readonly ImportedFile[];
  readonly shown: string | null;
  readonly onShow: (bytesId: string) => void;
};

/** A recording that is tied to a transcript has no title of its own. */
const isTied = ({ recording }: PreviewedFile): boolean =>
  recording !== undefined && recording.tiedTo !== null;

/** What a row says below the title. */
function about(file: PreviewedFile, decision: FileDecision): string {
  if (!file.ok) {
    return 'Can’t be read';
  }
  if (!decision.isIn) {
    return file.already === null ? 'Left out' : 'In the study already';
  }
  if (file.recording !== undefined) {
    const { kind, duration, tiedTo } = file.recording;
    const length = `${kind === 'audio' ? 'Audio' : 'Video'} of ${clockTime(duration)}`;
    return tiedTo === null ? length : `${length}, tied to ${tiedTo}`;
  }
  const voices = file.speakers.length === 0 ? 'no speakers' : countOf(speakersLeft(decision), 'speaker');
  const size = `${voices}, ${countOf(file.words, 'word')}`;
  const notes = notesLeft(file, decision).length;
  return notes === 0 ? size : `${size}, ${countOf(notes, 'note')}`;
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
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever dropped files, or chose them by a button that is gone, goes on here; whoever writes somewhere is left there.
    if (document.activeElement?.matches('body, main, main :is(h1, button, a)') !== false) {
      place.current
        ?.querySelector<HTMLElement>('[role=row][tabindex="0"], [role=row]')
        ?.focus({ preventScroll: true });
    }
  }, []);
  return (
    <div ref={place} className={styles['files']}>
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
        {(file) => {
          const decision = decisions.get(file.bytesId) ?? firstDecision(file, null);
          return (
            <ListRow
              mark={<Mark file={file} isIn={decision.isIn} />}
              detail={about(file, decision)}
              tone={decision.isIn ? 'plain' : 'quiet'}
            >
              {isTied(file) ? file.file : decision.title}
            </ListRow>
          );
        }}
      </List>
      {unsent.length === 0 ? null : <RefusedFiles files={unsent} />}
    </div>
  );
}
