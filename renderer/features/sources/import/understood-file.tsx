import { Link } from '@tanstack/react-router';
import type { ImportedFile, Source, Speaker } from '#shared/contract/sources.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { clockTime } from '#shared/text/clock-time.ts';
import { Icon } from '../../../ui/icon/icon.tsx';
import { formatWords } from '../source-words.ts';
import styles from './import-results.module.css';

/** So many voices are listed; a debate has more than anyone wants to read here. */
const most = 6;

const roleWords: Readonly<Record<Speaker['role'], string>> = {
  interviewer: 'interviewer',
  participant: 'participant',
  unknown: 'not known',
};

type VoicesProps = { readonly file: ImportedFile; readonly speakers: readonly Speaker[] };

/** Who speaks, as what, and how often. */
function Voices({ file, speakers }: VoicesProps) {
  const roles = new Map(speakers.map(({ label, role }) => [label, role]));
  const rest = file.speakers.length - most;
  return (
    <>
      <dl className={styles['voices']}>
        {file.speakers.slice(0, most).map(({ label, turns }) => (
          <div key={label} className={styles['voice']}>
            <dt dir="auto">{label}</dt>
            <dd>{roleWords[roles.get(label) ?? 'unknown']}</dd>
            <dd className={styles['turns']}>{countOf(turns, 'turn')}</dd>
          </div>
        ))}
      </dl>
      {rest > 0 ? <p className={styles['facts']}>and {countOf(rest, 'more speaker')}</p> : null}
    </>
  );
}

type UnderstoodFileProps = {
  readonly file: ImportedFile;
  /** What it became; null once that was taken back. */
  readonly source: Source | null;
  readonly onSay: (sourceId: string) => void;
};

/** What was understood of one file: its kind and length, who speaks, what to look at again. */
export function UnderstoodFile({ file, source, onSay }: UnderstoodFileProps) {
  const { title, format, words, warnings } = file;
  if (source === null) {
    return (
      <li className={styles['file']}>
        <div className={styles['about']}>
          <h3 className={styles['title']}>{title}</h3>
          <p className={styles['facts']}>No longer in the study</p>
        </div>
      </li>
    );
  }
  const unknown = source.speakers.filter(({ role }) => role === 'unknown').length;
  const isSaid = unknown === 0 && source.speakers.some(({ role }) => role === 'participant');
  return (
    <li className={styles['file']}>
      <span className={`${styles['mark'] ?? ''} ${styles['good'] ?? ''}`}>
        <Icon name="check" />
      </span>
      <div className={styles['about']}>
        <h3 className={styles['title']}>
          <Link to="/sources/$sourceId" params={{ sourceId: source.id }}>
            {source.title}
          </Link>
        </h3>
        <p className={styles['facts']}>
          {source.medium === 'recording'
            ? `${formatWords(format ?? '')}, ${clockTime(source.duration ?? 0)}`
            : `${formatWords(format ?? '')}, ${countOf(words, 'word')}${file.speakers.length === 0 ? ', no speakers found' : ''}`}
        </p>
        {file.speakers.length === 0 ? null : <Voices file={file} speakers={source.speakers} />}
        {isSaid || source.speakers.length === 0 ? null : (
          <p className={styles['facts']}>
            <button
              type="button"
              className={styles['say']}
              onClick={() => {
                onSay(source.id);
              }}
            >
              Say who speaks
            </button>
            {unknown === 0 || unknown === source.speakers.length
              ? ''
              : `: ${countOf(unknown, 'speaker')} not known`}
          </p>
        )}
        {warnings.map((warning) => (
          <p key={warning} className={styles['warning']}>
            {warning}
          </p>
        ))}
      </div>
    </li>
  );
}
