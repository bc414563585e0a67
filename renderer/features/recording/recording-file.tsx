import { useRef, type ReactNode } from 'react';
import { Button, type ButtonKind } from '../../ui/button/button.tsx';
import styles from './recording.module.css';

/** What the platform's dialog offers first; what a file is, is found out from its bytes. */
const accepted = 'audio/*,video/*,.mp3,.m4a,.wav,.ogg,.oga,.opus,.mp4,.m4v,.mov,.webm,.mkv,.flac,.aac';

type RecordingFileProps = {
  readonly children: string;
  readonly onFile: (file: File) => void;
  readonly kind?: ButtonKind;
  readonly icon?: ReactNode;
};

/** A button that asks for the file of a recording. */
export function RecordingFile({ children, onFile, kind = 'plain', icon }: RecordingFileProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind={kind} icon={icon} onPress={() => chooser.current?.click()}>
        {children}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept={accepted}
        tabIndex={-1}
        aria-label={`${children.replace('…', '')}: file`}
        className={styles['chooser']}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
