import type { ImportedFile } from '#shared/contract/sources.ts';
import { Icon } from '../../../ui/icon/icon.tsx';
import styles from './import-results.module.css';

/** The files that did not go in, each with the sentence that names it and says what to do. */
export function RefusedFiles({ files }: { readonly files: readonly ImportedFile[] }) {
  // The same file chosen twice is refused once.
  const sentences = new Set(files.map(({ file, error }) => error?.message ?? file));
  return (
    <ul aria-label="Not imported" className={styles['refused']}>
      {[...sentences].map((sentence) => (
        <li key={sentence} className={styles['file']}>
          <span className={`${styles['mark'] ?? ''} ${styles['bad'] ?? ''}`}>
            <Icon name="warning" />
          </span>
          <p className={styles['about']}>{sentence}</p>
        </li>
      ))}
    </ul>
  );
}
