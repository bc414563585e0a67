import { useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react';
import { filesOfFolder } from './files-of-drop.ts';
import styles from './file-chooser.module.css';

type FileChooserProps = {
  readonly ref: Ref<HTMLInputElement | null>;
  /** A folder is chosen, and all that is in it. */
  readonly isFolder?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

/** The platform's own way to choose files; a button opens it. Any file may be chosen: a wrong one is named, the others go in. */
export function FileChooser({ ref, isFolder = false, onFiles }: FileChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(ref, () => input.current);
  useLayoutEffect(() => {
    if (input.current !== null) {
      input.current.webkitdirectory = isFolder;
    }
  }, [isFolder]);
  return (
    <input
      ref={input}
      type="file"
      multiple
      tabIndex={-1}
      aria-label={isFolder ? 'A folder of transcripts to import' : 'Transcripts to import'}
      className={styles['chooser']}
      onChange={(event) => {
        const files = [...(event.target.files ?? [])];
        onFiles(isFolder ? filesOfFolder(files) : files);
        // The same file can be chosen again.
        event.target.value = '';
      }}
    />
  );
}
