import { useRef } from 'react';
import type { PreviewedSpeaker } from '#shared/contract/import.ts';
import type { Participant } from '#shared/contract/participants.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ComboBox } from '../../../ui/combo-box/combo-box.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden/visually-hidden.tsx';
import { decideSpeaker, makeOne, nameRight, roleWords, type SpeakerDecision } from './decisions.ts';
import { decide } from './preview-store.ts';
import styles from './preview.module.css';

type VoiceProps = {
  readonly bytesId: string;
  readonly speaker: PreviewedSpeaker;
  readonly decision: SpeakerDecision;
  /** The speaker that this label becomes a part of. */
  readonly merged: SpeakerDecision | null;
  readonly participants: readonly Participant[];
  /** What else the label may be meant to be, as long as that isn't settled: another speaker’s label, or only how it is spelt. */
  readonly slip: { readonly of: string; readonly isOther: boolean } | null;
};

/** One label: two that are given the same name become one speaker. */
export function Voice({ bytesId, speaker, decision, merged, participants, slip }: VoiceProps) {
  const { label, slipReason } = speaker;
  const field = useRef<HTMLInputElement>(null);
  const change = (what: Partial<SpeakerDecision>): void => {
    decide(bytesId, (file) => decideSpeaker(file, label, what));
  };
  const options = [
    ...Object.entries(roleWords).map(([id, words]) => ({ id, label: words })),
    ...participants.map(({ id, name }) => ({ id, label: name })),
  ];
  return (
    <>
      <div className={styles['voice']}>
        <TextField
          ref={field}
          label={`Name of ${label}`}
          isLabelHidden
          maxLength={200}
          value={decision.as}
          placeholder={label}
          onChange={(as) => {
            change({ as });
          }}
        />
        {merged === null ? (
          <ComboBox
            label={`Who ${decision.as} is`}
            isLabelHidden
            isFree
            options={options}
            text={decision.who}
            placeholder={roleWords.unknown}
            onTextChange={(who) => {
              change({ who });
            }}
          />
        ) : (
          <span className={styles['merged']}>{`One speaker with ${merged.label}`}</span>
        )}
        <span className={styles['figure']}>
          {speaker.turns.toLocaleString('en')}
          <VisuallyHidden>{speaker.turns === 1 ? ' turn' : ' turns'}</VisuallyHidden>
        </span>
        <span className={styles['sample']} dir="auto">
          {speaker.sample}
        </span>
      </div>
      {slip === null ? null : (
        <div className={styles['slip']}>
          <span>{slipReason}</span>
          <Button
            kind="quiet"
            label={slip.isOther ? `Make them one speaker: ${label} and ${slip.of}` : undefined}
            onPress={() => {
              // The button goes with what it does; the name is where that can be taken back.
              field.current?.focus();
              decide(bytesId, (file) =>
                slip.isOther ? makeOne(file, label, slip.of) : nameRight(file, label, slip.of),
              );
            }}
          >
            {slip.isOther ? 'Make them one speaker' : `Name it “${slip.of}”`}
          </Button>
        </div>
      )}
    </>
  );
}
