import type { Participant } from '#shared/contract/participants.ts';
import type { Speaker } from '#shared/contract/sources.ts';
import { useDo } from '../../../data/use-do.ts';
import { ComboBox } from '../../../ui/combo-box/combo-box.tsx';

type SpeakerFieldProps = { readonly speaker: Speaker; readonly participants: readonly Participant[] };

const roles = [
  { id: 'interviewer', label: 'The interviewer' },
  { id: 'participant', label: 'A participant, not said which' },
  { id: 'unknown', label: 'Not known' },
] as const;

/** Who a voice in the transcript is: the interviewer, or which participant. */
export function SpeakerField({ speaker, participants }: SpeakerFieldProps) {
  const assign = useDo('speakers.assign');
  const options = [...participants.map(({ id, name }) => ({ id, label: name })), ...roles];
  return (
    <ComboBox
      label={speaker.label}
      options={options}
      value={speaker.participantId ?? speaker.role}
      onChange={(chosen) => {
        const role = roles.find(({ id }) => id === (chosen ?? 'unknown'))?.id;
        void assign(
          role === undefined
            ? { speakerId: speaker.id, role: 'participant', participantId: chosen }
            : { speakerId: speaker.id, role, participantId: null },
        );
      }}
    />
  );
}
