import { Link } from '@tanstack/react-router';
import type { ImportedFile } from '#shared/contract/sources.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { Icon } from '../../../ui/icon/icon.tsx';
import { formatWords } from '../source-words.ts';
import styles from './import-results.module.css';

const speakersOf = ({ speakers }: ImportedFile): string =>
  speakers.map(({ label, turns }) => `${label} (${countOf(turns, 'turn')})`).join(', ');

type UnderstoodProps = {
  readonly file: ImportedFile;
  /** Opens where it is said who speaks, while nobody in it is known as a participant. */
  readonly onSay: (() => void) | null;
};

function Understood({ file, onSay }: UnderstoodProps) {
  const { sourceId, title, format, words, warnings } = file;
  return (
    <>
      <h3 className={styles['title']}>
        {sourceId === null ? (
          title
        ) : (
          <Link to="/sources/$sourceId" params={{ sourceId }}>
            {title}
          </Link>
        )}
      </h3>
      <p className={styles['facts']}>
        {format === null ? '' : formatWords(format)}, {countOf(words, 'word')}
        {file.speakers.length === 0 ? ', no speakers' : `. ${speakersOf(file)}`}
      </p>
      {onSay === null ? null : (
        <p className={styles['facts']}>
          Nobody in it is known as a participant yet.{' '}
          <button type="button" className={styles['say']} onClick={onSay}>
            Say who speaks
          </button>
        </p>
      )}
      {warnings.map((warning) => (
        <p key={warning} className={styles['warning']}>
          {warning}
        </p>
      ))}
    </>
  );
}

type ImportResultsProps = {
  readonly files: readonly ImportedFile[];
  /** Whether what was imported is still in the study. */
  readonly isThere: boolean;
  /** The sources in which nobody is known as a participant, by id. */
  readonly nameless: ReadonlySet<string>;
  readonly onSay: (sourceId: string) => void;
};

/** What was understood of each file, and of a bad one, why it wasn't. */
export function ImportResults({ files, isThere, nameless, onSay }: ImportResultsProps) {
  const sayOf = ({ sourceId }: ImportedFile): (() => void) | null =>
    sourceId === null || !nameless.has(sourceId)
      ? null
      : () => {
          onSay(sourceId);
        };
  return (
    <>
      {isThere ? null : <p className={styles['back']}>Taken back. Nothing of it is in the study now.</p>}
      <ol className={styles['files']}>
        {files.map((file, place) => (
          <li key={file.sourceId ?? `${file.file} ${place}`} className={styles['file']}>
            <span
              className={`${styles['mark'] ?? ''} ${file.ok ? (styles['good'] ?? '') : (styles['bad'] ?? '')}`}
            >
              <Icon name={file.ok ? 'check' : 'warning'} />
            </span>
            <div className={styles['about']}>
              {file.ok && isThere ? (
                <Understood file={file} onSay={sayOf(file)} />
              ) : (
                <>
                  <h3 className={styles['title']}>{file.title ?? file.file}</h3>
                  <p className={styles['facts']}>{file.error?.message}</p>
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
