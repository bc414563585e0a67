import type { SpeakerRole } from '#shared/contract/sources.ts';
import { participantName } from '#shared/domain/participant/name-from-label.ts';
import { proposeParticipant } from '#shared/domain/participant/propose-participant.ts';

type Voice = { readonly label: string; readonly role: SpeakerRole };

/**
 * The name of the participant that each voice would be linked to; null for whoever asks or isn't known. A label that names nobody
 * stands for the one whom the title or the top of the text names, where it is the only one, and else for the title; of several,
 * each is told by label and title.
 */
export function participantsOf(
  voices: readonly Voice[],
  title: string,
  text: string,
): readonly (string | null)[] {
  const names = voices.map(({ label, role }) =>
    role === 'participant' ? participantName(label, title) : null,
  );
  const ofTitle = names.filter((name) => name === title).length;
  const proposed = ofTitle === 1 ? (proposeParticipant(title, text) ?? title) : title;
  return names.map((name, number) => {
    if (name !== title) return name;
    return ofTitle > 1 ? `${title}, ${voices[number]?.label ?? ''}` : proposed;
  });
}
