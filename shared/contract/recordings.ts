import { z } from 'zod';
import { command, query, task } from './define.ts';
import { Id } from './values.ts';

const RecordingKind = z.enum(['audio', 'video']);

/** The recording of a source. Its bytes lie beside the study and are played from `media/ID` of whatever host serves the page. */
export const Recording = z.object({
  id: Id,
  sourceId: Id,
  originalName: z.string(),
  mediaType: z.string(),
  kind: RecordingKind,
  /** SHA-256 of its bytes, as it names them in the folder beside the study. */
  hash: z.string(),
  bytes: z.int(),
  /** In milliseconds. */
  duration: z.int(),
  /** Whether its bytes lie where they should, as many as there should be; `throughline check` reads them too. */
  state: z.enum(['there', 'missing', 'altered']),
  /** The folder where it should lie, as people name it. */
  folder: z.string(),
});
export type Recording = z.infer<typeof Recording>;

/** A recording on its way in: its bytes were sent ahead of the call. */
const Sent = z.object({ sourceId: Id, bytesId: z.string(), name: z.string().min(1) });

export const recordings = {
  'recordings.list': query({
    reads: ['sources'],
    summary: 'The recordings of all sources.',
    input: z.object({}),
    output: z.array(Recording),
  }),
  'recordings.ofSource': query({
    reads: ['sources'],
    summary: 'The recording of a source, or null.',
    input: z.object({ sourceId: Id }),
    output: Recording.nullable(),
  }),
  'recordings.tie': task({
    summary: 'Tie a recording to a transcript, in place of the one it may have.',
    input: Sent,
    output: Recording,
    errors: ['not_found', 'upload_missing', 'not_a_recording', 'recording_is_source'],
    changes: ['sources'],
  }),
  'recordings.untie': command({
    summary: 'Untie the recording of a transcript. Its file stays where it is.',
    input: z.object({ sourceId: Id }),
    output: z.object({ sourceId: Id }),
    errors: ['not_found', 'recording_is_source'],
    changes: ['sources'],
  }),
  'recordings.locate': task({
    summary:
      'Put back the file of a recording that is missing or altered; only the very same bytes are taken.',
    input: Sent,
    output: Recording,
    errors: ['not_found', 'upload_missing', 'another_recording'],
    changes: [],
  }),
  'recordings.timeTurn': command({
    summary: 'Say when in the recording a turn begins, in milliseconds, or that it isn’t known.',
    input: z.object({ sourceId: Id, turn: z.int().min(0), at: z.int().min(0).nullable() }),
    output: z.object({ sourceId: Id, turn: z.int(), at: z.int().nullable() }),
    errors: ['not_found', 'time_out_of_order'],
    changes: ['sources'],
  }),
};
