import { extname } from 'node:path';

/** So many first bytes say whether a file is a recording. */
export const headLength = 4096;

type Kind = { readonly extension: string; readonly mediaType: string };

const kinds: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  wav: 'audio/wav',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  webm: 'video/webm',
  flac: 'audio/flac',
  aac: 'audio/aac',
};

/** Other endings of the same kinds. */
const alike: Readonly<Record<string, string>> = {
  mpga: 'mp3',
  mp2: 'mp3',
  m4b: 'm4a',
  m4v: 'mp4',
  oga: 'ogg',
  wave: 'wav',
  mkv: 'webm',
  weba: 'webm',
  qt: 'mov',
};

const endingOf = (name: string): string => {
  const ending = extname(name).slice(1).toLowerCase();
  return alike[ending] ?? ending;
};

const kindOf = (extension: string): Kind => ({
  extension,
  mediaType: kinds[extension] ?? 'application/octet-stream',
});

/** Whether a name ends like a recording's. */
export const isNamedLikeRecording = (name: string): boolean => Object.hasOwn(kinds, endingOf(name));

const isFourCharacters = (head: Uint8Array, at: number, characters: string): boolean =>
  Array.from(characters).every((character, index) => head[at + index] === character.charCodeAt(0));

/** The kinds whose files can begin like this, the usual one first. */
function kindsByBeginning(head: Uint8Array): readonly string[] {
  const [first = 0, second = 0] = head;
  if (isFourCharacters(head, 0, 'RIFF') && isFourCharacters(head, 8, 'WAVE')) return ['wav'];
  if (isFourCharacters(head, 0, 'OggS')) return ['ogg', 'opus'];
  if (isFourCharacters(head, 0, 'fLaC')) return ['flac'];
  if (isFourCharacters(head, 0, 'ID3')) return ['mp3', 'aac', 'flac'];
  if (isFourCharacters(head, 4, 'ftyp')) {
    if (isFourCharacters(head, 8, 'qt')) return ['mov'];
    return isFourCharacters(head, 8, 'M4A') ? ['m4a', 'mp4'] : ['mp4', 'm4a', 'mov'];
  }
  if (['moov', 'mdat', 'wide'].some((box) => isFourCharacters(head, 4, box))) return ['mov', 'mp4', 'm4a'];
  if (first === 0x1a && second === 0x45 && head[2] === 0xdf && head[3] === 0xa3) return ['webm'];
  // The two bytes with which UTF-16 begins are no frame of these kinds.
  if (first === 0xff && (second & 0xf6) === 0xf0) return ['aac'];
  if (first === 0xff && (second & 0xe6) === 0xe2) return ['mp3'];
  return [];
}

/**
 * What kind of recording a file is, by how it begins; its name only decides between kinds that begin alike. Null when it is none:
 * its sound may still turn out to be unreadable.
 */
export function recordingKind(name: string, head: Uint8Array): Kind | null {
  const possible = kindsByBeginning(head);
  const [usual] = possible;
  const named = endingOf(name);
  return usual === undefined ? null : kindOf(possible.includes(named) ? named : usual);
}
