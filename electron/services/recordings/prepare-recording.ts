import { readRecording } from '#electron/importers/recording/read-recording.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { QueryContext } from '../access/context.ts';

/** A recording that lies beside the study already and that no row names yet. */
export type PreparedRecording = {
  readonly original_name: string;
  readonly media_type: string;
  readonly kind: 'audio' | 'video';
  readonly hash: string;
  readonly extension: string;
  readonly bytes: number;
  readonly duration_ms: number;
};

/**
 * Reads what was sent as a recording and gives it its place beside the study, outside any transaction; a place more that nothing
 * names does no harm. Refused when it isn't a recording, or a damaged one.
 */
export async function prepareRecording(
  sent: { readonly bytesId: string; readonly name: string },
  context: QueryContext,
): Promise<PreparedRecording> {
  const { file } = context.bytes.asFile(context.file, sent.bytesId);
  const read = (await readRecording(sent.name, file)) ?? refuse('not_a_recording', { file: sent.name });
  return {
    original_name: sent.name,
    media_type: read.mediaType,
    kind: read.kind,
    hash: file.keep(read.extension),
    extension: read.extension,
    bytes: file.size,
    duration_ms: read.durationMs,
  };
}
