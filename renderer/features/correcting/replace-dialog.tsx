import type { FileReading } from '#shared/contract/import.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { listInWords } from '#shared/messages/list-in-words.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { ReadingChoices } from '../file-reading/index.ts';
import { StandingRow } from './standing-row.tsx';
import type { Replacing, VersionPreview } from './use-replacing.ts';
import styles from './versions.module.css';

type ReplaceDialogProps = {
  readonly title: string;
  readonly replacing: Replacing;
  readonly onRead: (reading: FileReading) => void;
  readonly onReplace: () => void;
  readonly onLeave: () => void;
};

function carriedInWords({ carried, lost }: VersionPreview): string {
  if (carried + lost.length === 0) {
    return 'Nothing that you may see stands in the text yet.';
  }
  return lost.length === 0
    ? `All ${countOf(carried, 'stretch', 'stretches')} that you may see are carried over to where their words are now.`
    : `${countOf(carried, 'stretch', 'stretches')} of ${carried + lost.length} that you may see ${carried === 1 ? 'is' : 'are'} carried over.`;
}

/** Shows what a newer version holds and what would become of everything that stands in the text, before it replaces the older. */
export function ReplaceDialog({ title, replacing, onRead, onReplace, onLeave }: ReplaceDialogProps) {
  const { preview } = replacing;
  const { file, turns, words, speakers, warnings, lost, reworded, othersAtWork } = preview;
  return (
    <Dialog
      isOpen
      size="wide"
      title={`Replace ${title}`}
      onOpenChange={(isOpen) => {
        if (!isOpen) onLeave();
      }}
      actions={
        <>
          <Button onPress={onLeave}>Leave it as it is</Button>
          <Button kind="main" autoFocus onPress={onReplace}>
            Replace
          </Button>
        </>
      }
    >
      <div className={styles['preview']}>
        <p>
          “{file}” holds {countOf(turns, 'turn')} and {countOf(words, 'word')}
          {speakers.length === 0 ? '' : `, said by ${listInWords(speakers)}`}. The older version stays in the
          study, and all of this can be undone.
        </p>
        <ReadingChoices file={preview} onRead={onRead} />
        {warnings.map((warning) => (
          <p key={warning} className={styles['quiet']}>
            {warning}
          </p>
        ))}
        <p>{carriedInWords(preview)}</p>
        {othersAtWork ? (
          <p className={styles['quiet']}>
            The work of others that is sealed from you is carried over too; what can’t be, only they will see.
          </p>
        ) : null}
        {lost.length === 0 ? null : (
          <section aria-labelledby="lost-words">
            <h3 id="lost-words" className={styles['heading']}>
              {countOf(lost.length, 'stretch', 'stretches')} would lose {lost.length === 1 ? 'its' : 'their'}{' '}
              words
            </h3>
            <p className={styles['quiet']}>Kept beside the source, to be placed anew or let go.</p>
            <ul className={styles['list']}>
              {lost.map((standing) => (
                <StandingRow key={standing.id} standing={standing} />
              ))}
            </ul>
          </section>
        )}
        {reworded.length === 0 ? null : (
          <section aria-labelledby="reworded">
            <h3 id="reworded" className={styles['heading']}>
              {countOf(reworded.length, 'stretch', 'stretches')} would have other words
            </h3>
            <ul className={styles['list']}>
              {reworded.map((standing) => (
                <StandingRow key={standing.id} standing={standing} now={standing.now} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </Dialog>
  );
}
