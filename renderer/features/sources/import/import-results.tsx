import { useEffect, useRef } from 'react';
import type { ImportedFile, Source } from '#shared/contract/sources.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { RefusedFiles } from './refused-files.tsx';
import { UnderstoodFile } from './understood-file.tsx';
import styles from './import-results.module.css';

type ImportResultsProps = {
  readonly files: readonly ImportedFile[];
  /** All sources by id, to tell what they are known as by now. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Opens where it is said who speaks in a source. */
  readonly onSay: (sourceId: string) => void;
};

/** What was refused of an import and why, then what was understood of each file that went in. */
export function ImportResults({ files, sources, onSay }: ImportResultsProps) {
  const refused = files.filter(({ ok }) => !ok);
  const imported = files.filter(({ ok }) => ok);
  const isBack = imported.length > 0 && imported.every(({ sourceId }) => !sources.has(sourceId ?? ''));
  const summary = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // Whoever waited for this has the focus where it was begun; whoever went on with something keeps it there.
    if (document.activeElement?.matches('body, main :is(h1, button)') === true) {
      summary.current?.focus();
    }
  }, []);

  return (
    <div className={styles['results']}>
      <p ref={summary} tabIndex={-1} className={styles['summary']}>
        {isBack
          ? 'Taken back. Nothing of it is in the study now.'
          : `${countOf(imported.length, 'file')} imported${refused.length === 0 ? '' : `, ${refused.length} not`}.`}
      </p>
      {refused.length === 0 ? null : <RefusedFiles files={refused} />}
      {imported.length === 0 ? null : (
        <ol className={styles['files']}>
          {imported.map((file) => (
            <UnderstoodFile
              key={file.sourceId ?? file.file}
              file={file}
              source={sources.get(file.sourceId ?? '') ?? null}
              onSay={onSay}
            />
          ))}
        </ol>
      )}
    </div>
  );
}
