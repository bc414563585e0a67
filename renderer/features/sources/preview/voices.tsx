import type { PreviewedFile } from '#shared/contract/import.ts';
import type { Participant } from '#shared/contract/participants.ts';
import { mergedInto, type FileDecision } from './decisions.ts';
import { slipLeft } from './slip-left.ts';
import { Voice } from './voice.tsx';
import styles from './preview.module.css';

type VoicesProps = {
  readonly file: PreviewedFile;
  readonly decision: FileDecision;
  readonly participants: readonly Participant[];
};

/** Who speaks in a file: each label with the name it goes by, who it is, how often it speaks and what it says first. */
export function Voices({ file, decision, participants }: VoicesProps) {
  const decided = new Map(decision.speakers.map((speaker) => [speaker.label, speaker]));
  return (
    <>
      <h2 className={styles['heading']}>Who speaks</h2>
      {file.speakers.length === 0 ? (
        <p className={styles['facts']}>No speakers were found in it; it comes in as one text.</p>
      ) : (
        <div role="group" aria-label="Who speaks" className={styles['voices']}>
          <div aria-hidden="true" className={`${styles['voice'] ?? ''} ${styles['columns'] ?? ''}`}>
            <span>Name</span>
            <span>Who it is</span>
            <span className={styles['figure']}>Turns</span>
            <span>Says first</span>
          </div>
          {file.speakers.map((speaker) => {
            const mine = decided.get(speaker.label);
            return mine === undefined ? null : (
              <Voice
                key={speaker.label}
                bytesId={file.bytesId}
                speaker={speaker}
                decision={mine}
                merged={mergedInto(decision.speakers, mine)}
                participants={participants}
                slip={slipLeft(decision.speakers, speaker)}
              />
            );
          })}
        </div>
      )}
    </>
  );
}
