import type { FileReading } from '#shared/contract/import.ts';
import type { SpeakerRole } from '#shared/contract/sources.ts';
import { nameKey } from '#shared/domain/name/name-key.ts';
import { participantName } from '#shared/domain/participant/name-from-label.ts';

type Voice = { readonly label: string; readonly role: SpeakerRole };

/** What kind of label it is: who asks by the very word, whoever else by whether they are named or only numbered. */
function kindOf({ label, role }: Voice): string {
  if (role === 'interviewer') {
    return nameKey(label);
  }
  const isGeneric = participantName(label, '') === '';
  return `${role} ${isGeneric ? nameKey(label).replaceAll(/\d+/gu, '#') : 'by name'}`;
}

/** The same for files that are read in the same way and whose labels are of the same kinds, however many people speak. */
export function alikeKey(
  format: string,
  { encoding, convention, columns }: FileReading,
  voices: readonly Voice[],
): string {
  const kinds = [...new Set(voices.map(kindOf))].toSorted();
  return JSON.stringify([format, encoding, convention, columns, kinds]);
}
