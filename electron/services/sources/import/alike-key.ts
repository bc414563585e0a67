import type { SpeakerRole } from '#shared/contract/sources.ts';
import { nameKey } from '#shared/domain/name/name-key.ts';
import { participantName } from '#shared/domain/participant/name-from-label.ts';
import type { ReadFile } from './read-files.ts';

type Voice = { readonly label: string; readonly role: SpeakerRole };

/** What kind of label it is: who asks by the very word, whoever else by whether they are named or only numbered. */
function kindOf({ label, role }: Voice): string {
  if (role === 'interviewer') {
    return nameKey(label);
  }
  const isGeneric = participantName(label, '') === '';
  return `${role} ${isGeneric ? nameKey(label).replaceAll(/\d+/gu, '#') : 'by name'}`;
}

/**
 * The same for files that were read in the same way and whose labels are of the same kinds, however many people speak; of what
 * couldn't be read, for those that failed in the same way. A label that is likely another one’s slip makes no difference.
 */
export function alikeKey({ file, read }: ReadFile): string {
  if (!read.ok) {
    return JSON.stringify([read.error.code]);
  }
  const { format, encoding, recognition, speakers } = read.value.transcript;
  const kinds = [...new Set(speakers.filter(({ slipOf }) => slipOf === null).map(kindOf))].toSorted();
  return JSON.stringify([
    format,
    encoding,
    recognition?.reading ?? null,
    file.reading?.columns ?? null,
    kinds,
  ]);
}
