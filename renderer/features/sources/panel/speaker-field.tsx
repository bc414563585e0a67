import { useRef, useState } from 'react';
import type { Participant } from '#shared/contract/participants.ts';
import type { Speaker } from '#shared/contract/sources.ts';
import { participantName } from '#shared/domain/participant/name-from-label.ts';
import { useDo } from '../../../data/use-do.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ComboBox } from '../../../ui/combo-box/combo-box.tsx';
import { Icon } from '../../../ui/icon/icon.tsx';
import { SpeakerMenu } from './speaker-menu.tsx';
import styles from './source-panel.module.css';

type SpeakerFieldProps = {
  readonly speaker: Speaker;
  /** The title of the source, for a voice whose label says nothing of who it is. */
  readonly title: string;
  readonly participants: readonly Participant[];
  /** The other voices of the same source. */
  readonly others: readonly Speaker[];
};

const roles = [
  { id: 'interviewer', label: 'The interviewer' },
  { id: 'participant', label: 'A participant, not said which' },
  { id: 'unknown', label: 'Not known' },
] as const;

/** Who a voice in the transcript is: the interviewer, or which participant, who may be added on the spot. */
export function SpeakerField({ speaker, title, participants, others }: SpeakerFieldProps) {
  const assign = useDo('speakers.assign');
  const addParticipants = useDo('participants.add');
  const name = participantName(speaker.label, title);
  const chosen = speaker.participantId ?? speaker.role;
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<{ readonly of: string; readonly text: string } | null>(null);
  const options = [...participants.map((one) => ({ id: one.id, label: one.name })), ...roles];
  const link = (participantId: string | null): void => {
    void assign({ speakerId: speaker.id, role: 'participant', participantId });
  };
  const add = async (): Promise<void> => {
    const result = await addParticipants({ names: [name] });
    if (result.ok) {
      // The button has done its work and goes.
      field.current?.focus();
      link(result.value[0]?.id ?? null);
    }
  };
  const isToBeAdded =
    speaker.participantId === null &&
    speaker.role !== 'interviewer' &&
    participants.every((one) => one.name.toLowerCase() !== name.toLowerCase());

  return (
    <div className={styles['speaker']}>
      <div className={styles['more']}>
        <SpeakerMenu speaker={speaker} others={others} />
      </div>
      <ComboBox
        ref={field}
        label={speaker.label}
        options={options}
        value={chosen}
        text={draft?.of === chosen ? draft.text : (options.find(({ id }) => id === chosen)?.label ?? '')}
        onTextChange={(text) => {
          setDraft({ of: chosen, text });
        }}
        onChange={(next) => {
          const role = roles.find(({ id }) => id === (next ?? 'unknown'))?.id;
          if (role === undefined) {
            link(next);
          } else {
            void assign({ speakerId: speaker.id, role, participantId: null });
          }
        }}
      />
      {isToBeAdded ? (
        <Button kind="quiet" icon={<Icon name="add" />} onPress={() => void add()}>
          {`Add ${name} as a participant`}
        </Button>
      ) : null}
    </div>
  );
}
