import type { SpeakerRole } from '#shared/contract/sources.ts';
import { nameKey } from '#shared/domain/name/name-key.ts';
import { participantName } from '#shared/domain/participant/name-from-label.ts';
import { proposeParticipant } from '#shared/domain/participant/propose-participant.ts';
import { isMisspelling } from '#shared/text/recognise-turns/labels/find-slips.ts';

type Voice = {
  readonly label: string;
  readonly role: SpeakerRole;
  /** The place of the voice that this label is likely a slip of. */
  readonly slipOf: number | null;
};

/** The place of the voice whose label this one is with a letter or two wrong. */
function misspelt({ label, slipOf }: Voice, voices: readonly Voice[]): number | null {
  const right = slipOf === null ? undefined : voices[slipOf];
  return right !== undefined && isMisspelling(label, right.label) ? slipOf : null;
}

type Talk = { readonly speakers: readonly Voice[]; readonly title: string; readonly beginning: string };

/**
 * The name of the participant that each voice would be linked to; null for whoever asks or isn't known. A label that is the name
 * of a participant who is known, by its key, means that one. Else a label that names nobody
 * stands for the one whom the title or the top of the text names, where it is the only one, and else for the title; of several,
 * each is told by label and title, the label first, so that it is seen where a column is narrow. A label that is another one
 * misspelt means the same participant.
 */
export function participantsOf(
  { speakers: voices, title, beginning }: Talk,
  known: ReadonlySet<string>,
): readonly (string | null)[] {
  const names = voices.map((voice) => {
    const { label, role } = voice;
    if (role !== 'participant' || misspelt(voice, voices) !== null) return null;
    const tidy = label.replaceAll(/\s+/gu, ' ').trim();
    return known.has(nameKey(tidy)) ? tidy : participantName(label, title);
  });
  const ofTitle = names.filter((name) => name === title).length;
  const proposed = ofTitle === 1 ? (proposeParticipant(title, beginning) ?? title) : title;
  const told = names.map((name, number) => {
    if (name !== title) return name;
    return ofTitle > 1 ? `${voices[number]?.label ?? ''}, ${title}` : proposed;
  });
  return voices.map((voice, number) => told[misspelt(voice, voices) ?? number] ?? null);
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
    const names = new Set(participantsOf(talk, known).filter((name) => name !== null));
    return names.size === 1 ? [...names] : [];
  });
  return new Set([...known, ...alone.map(nameKey)]);
}
