import type { SpeakerRole } from '#shared/contract/sources.ts';
import { participantName } from '#shared/domain/participant/name-from-label.ts';

type Voice = { readonly label: string; readonly role: SpeakerRole };

/**
 * The name of the participant that each voice would be linked to; null for whoever asks or isn't known. A label that names nobody
 * stands for the one the title names, where it is the only one; of several, each is told by label and title.
 */
export function participantsOf(voices: readonly Voice[], title: string): readonly (string | null)[] {
  const names = voices.map(({ label, role }) =>
    role === 'participant' ? participantName(label, title) : null,
  );
  const ofTitle = names.filter((name) => name === title).length;
  return names.map((name, number) =>
    name === title && ofTitle > 1 ? `${title}, ${voices[number]?.label ?? ''}` : name,
  );
}
