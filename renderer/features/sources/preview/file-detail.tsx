import { useEffect, useEffectEvent } from 'react';
import type { PreviewedFile } from '#shared/contract/import.ts';
import type { Participant } from '#shared/contract/participants.ts';
import { countOf } from '#shared/messages/count-of.ts';
import { clockTime } from '#shared/text/clock-time.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { toast } from '../../../ui/toast/toast.ts';
import { ReadingChoices } from '../../file-reading/index.ts';
import { formatWords } from '../source-words.ts';
import { notesLeft, type FileDecision } from './decisions.ts';
import { decide } from './preview-store.ts';
import { useReadAgain } from './use-read-again.ts';
import { Voices } from './voices.tsx';
import styles from './preview.module.css';

type FileDetailProps = {
  readonly file: PreviewedFile;
  readonly decision: FileDecision;
  /** The other files that were read in the same way. */
  readonly alike: readonly PreviewedFile[];
  readonly participants: readonly Participant[];
  readonly isReading: boolean;
};

/** What kind of file it is, and how much is in it. */
function factsOf({ file, format, words, turns, recording }: PreviewedFile): readonly string[] {
  const kind = formatWords(format ?? '');
  return recording === undefined
    ? [file, kind, countOf(words, 'word'), countOf(turns, 'turn')]
    : [file, `${kind}, ${recording.kind} of ${clockTime(recording.duration)}`];
}

/** Which recording will play beside a transcript. */
const tiedInWords = ({ name, isInStudy }: NonNullable<PreviewedFile['tiedRecording']>): string =>
  `It is tied to the recording “${name}”, which ${isInStudy ? 'is in the study already' : 'comes in with it'}.`;

/** One file as it was understood, and what can be put right about it. */
export function FileDetail({ file, decision, alike, participants, isReading }: FileDetailProps) {
  const readAgain = useReadAgain();
  const { bytesId, already, recording, tiedRecording } = file;
  // Of many files only the first of those alike is read in every way; another one is when somebody looks at it.
  const askForChoices = useEffectEvent(() => {
    if (file.ok && recording === undefined && file.choices.conventions.length === 0) {
      void readAgain([{ bytesId, reading: decision.reading }], true);
    }
  });
  useEffect(() => {
    askForChoices();
  }, []);
  const doLike = async (): Promise<void> => {
    const { reading } = decision;
    if (await readAgain(alike.map((other) => ({ bytesId: other.bytesId, reading, model: decision })))) {
      toast(`Did the same in ${countOf(alike.length, 'other file')}.`, { kind: 'good' });
    }
  };
  if (!file.ok) {
    return (
      <section className={styles['detail']} aria-label={file.file}>
        <h2 className={styles['heading']}>{file.file}</h2>
        <p className={styles['refusal']}>{file.error?.message}</p>
      </section>
    );
  }
  return (
    <section className={styles['detail']} aria-label={decision.title}>
      <div className={styles['head']}>
        {recording === undefined || recording.tiedTo === null ? (
          <TextField
            label="Title"
            maxLength={200}
            value={decision.title}
            onChange={(title) => {
              decide(bytesId, (one) => ({ ...one, title }));
            }}
          />
        ) : (
          <h2 className={styles['heading']}>{file.file}</h2>
        )}
        <Checkbox
          isSelected={decision.isIn}
          onChange={(isIn) => {
            decide(bytesId, (one) => ({ ...one, isIn }));
          }}
        >
          Import this file
        </Checkbox>
      </div>
      <p className={styles['facts']}>{factsOf(file).join(' · ')}</p>
      {already === null ? null : (
        <p className={styles['note']}>{`The same file is in the study already, as “${already}”.`}</p>
      )}
      {tiedRecording === undefined ? null : <p className={styles['facts']}>{tiedInWords(tiedRecording)}</p>}
      {notesLeft(file, decision).map((warning) => (
        <p key={warning} className={styles['note']}>
          {warning}
        </p>
      ))}
      {recording === undefined ? (
        <>
          <ReadingChoices file={file} onRead={(reading) => void readAgain([{ bytesId, reading }])} />
          <Voices file={file} decision={decision} participants={participants} />
        </>
      ) : (
        <p>{file.opening}</p>
      )}
      {alike.length === 0 ? null : (
        <div className={styles['alike']}>
          <Button isPending={isReading} onPress={() => void doLike()}>
            {alike.length === 1
              ? 'Do the same in the other file like it'
              : `Do the same in the ${alike.length} other files like it`}
          </Button>
          <span className={styles['facts']}>
            How it is read, names of labels and who interviews; participants stay as they are.
          </span>
        </div>
      )}
      {recording === undefined ? (
        <>
          <h3 className={styles['heading']}>How it begins</h3>
          <div className={styles['opening']} dir="auto" tabIndex={0} role="region" aria-label="How it begins">
            {file.opening}
          </div>
        </>
      ) : null}
    </section>
  );
}
