import { nameKey } from '#shared/domain/name/name-key.ts';

/** A file's name without its last ending: "Interview 3" of "Interview 3.mp3". */
export const stemOf = (name: string): string => name.replace(/(?<=.)\.[^.\s/\\]{1,8}$/u, '');

/**
 * Whether two files are called alike but for their endings, so that a recording and its transcript belong together: "a.mp3" and
 * "a.docx", or "a.mp3" and "a.mp3.vtt". Case doesn't matter.
 */
export const isSameStem = (recording: string, transcript: string): boolean =>
  [stemOf(recording), recording].some((name) => nameKey(name) === nameKey(stemOf(transcript)));
