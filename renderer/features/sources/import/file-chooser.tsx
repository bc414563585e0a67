import type { Ref } from 'react';
import styles from './file-chooser.module.css';

type FileChooserProps = {
  readonly ref: Ref<HTMLInputElement>;
  readonly onFiles: (files: readonly File[]) => void;
};

/** The platform's own way to choose files; a button opens it. Any file may be chosen: a wrong one is named, the others go in. */
export function FileChooser({ ref, onFiles }: FileChooserProps) {
  return (
    <input
      ref={ref}
      type="file"
      multiple
      tabIndex={-1}
      aria-label="Transcripts to import"
      className={styles['chooser']}
      onChange={(event) => {
        onFiles([...(event.target.files ?? [])]);
        // The same file can be chosen again.
        event.target.value = '';
      }}
    />
  );
}
