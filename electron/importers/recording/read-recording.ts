import { parseFile } from 'music-metadata';
import { fragmentsDuration } from './fragments-duration.ts';
import { recordingKind, headLength } from './recording-kind.ts';

/** What is known of a recording from its bytes. */
export type ReadRecording = {
  readonly kind: 'audio' | 'video';
  readonly mediaType: string;
  readonly extension: string;
  readonly durationMs: number;
};

type File = { readonly path: string; readonly head: (most: number) => Uint8Array };

/**
 * Reads what kind of recording a file is and how long it lasts; null when it can't be told, as of a damaged one. The file is read
 * in pieces.
 */
export async function readRecording(name: string, file: File): Promise<ReadRecording | null> {
  const kind = recordingKind(name, file.head(headLength));
  if (kind === null) {
    return null;
  }
  try {
    const { format } = await parseFile(file.path, { duration: true, skipCovers: true });
    const fragments = ['mp4', 'm4a', 'mov'].includes(kind.extension) ? fragmentsDuration(file.path) : 0;
    const durationMs = Math.round(Math.max(format.duration ?? 0, fragments) * 1000);
    const isHeard = format.hasAudio !== false || format.hasVideo === true;
    if (!Number.isSafeInteger(durationMs) || durationMs <= 0 || !isHeard) {
      return null;
    }
    const isVideo = format.hasVideo === true;
    return {
      kind: isVideo ? 'video' : 'audio',
      mediaType: isVideo ? kind.mediaType : kind.mediaType.replace('video/', 'audio/'),
      extension: kind.extension,
      durationMs,
    };
  } catch {
    return null;
  }
}
