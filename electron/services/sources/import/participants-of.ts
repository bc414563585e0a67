import type { SpeakerRole } from '#shared/contract/sources.ts';
import { nameKey } from '#shared/domain/name/name-key.ts';
import { participantName } from '#shared/domain/participant/name-from-label.ts';
import { proposeParticipant } from '#shared/domain/participant/propose-participant.ts';

type Voice = { readonly label: string; readonly role: SpeakerRole };

type Talk = { readonly speakers: readonly Voice[]; readonly title: string; readonly beginning: string };

/**
 * The name of the participant that each voice would be linked to; null for whoever asks or isn't known. A label that is the name
 * of a participant who is known, by its key, means that one. Else a label that names nobody
 * stands for the one whom the title or the top of the text names, where it is the only one, and else for the title; of several,
 * each is told by label and title, the label first, so that it is seen where a column is narrow.
 */
export function participantsOf(
  { speakers: voices, title, beginning }: Talk,
  known: ReadonlySet<string>,
): readonly (string | null)[] {
  const names = voices.map(({ label, role }) => {
    if (role !== 'participant') return null;
    const tidy = label.replaceAll(/\s+/gu, ' ').trim();
    return known.has(nameKey(tidy)) ? tidy : participantName(label, title);
  });
  const ofTitle = names.filter((name) => name === title).length;
  const proposed = ofTitle === 1 ? (proposeParticipant(title, beginning) ?? title) : title;
  return names.map((name, number) => {
    if (name !== title) return name;
    return ofTitle > 1 ? `${voices[number]?.label ?? ''}, ${title}` : proposed;
  });
}

/**
 * The keys of the names by which participants are known when transcripts come in together: of those in the study, and of those
 * who are interviewed alone in one of the transcripts, so that a group in which they speak too means the same people.
 */
export function knownParticipants(
  inStudy: ReadonlyMap<string, string>,
  talks: readonly Talk[],
): ReadonlySet<string> {
  const known = new Set(inStudy.keys());
  const alone = talks.flatMap((talk) => {
    const names = participantsOf(talk, known).filter((name) => name !== null);
    return names.length === 1 ? names : [];
  });
  return new Set([...known, ...alone.map(nameKey)]);
}
