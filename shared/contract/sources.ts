import { z } from 'zod';
import { command, query } from './define.ts';
import { RefuseNames } from './pseudonyms.ts';
import { Bytes, Id, Name, Nothing, Time } from './values.ts';

export const SpeakerRole = z.enum(['interviewer', 'participant', 'unknown']);
export type SpeakerRole = z.infer<typeof SpeakerRole>;

const Medium = z.enum(['text', 'recording']);

export const Speaker = z.object({
  id: Id,
  /** Position among the source's speakers, from 0: turns refer to it. */
  number: z.int(),
  label: z.string(),
  role: SpeakerRole,
  participantId: Id.nullable(),
});
export type Speaker = z.infer<typeof Speaker>;

/** How far a coder has read a source in a round. "Nothing relevant" is a finding, told apart from "not read yet". */
export const ReadingState = z.enum(['not read', 'reading', 'read', 'nothing relevant']);
export type ReadingState = z.infer<typeof ReadingState>;

export const Source = z.object({
  id: Id,
  title: z.string(),
  format: z.string(),
  encoding: z.string(),
  originalName: z.string(),
  words: z.int(),
  turns: z.int(),
  /** What every stretch in it is measured in: code units of its text, or milliseconds of a recording without text. */
  medium: Medium,
  /** Of its recording, in milliseconds; null where it has none. */
  duration: z.int().nullable(),
  position: z.int(),
  importedAt: Time,
  speakers: z.array(Speaker),
  /** Of the coder who asks: how far read, how many episodes, how many of them done. */
  reading: ReadingState,
  episodes: z.int(),
  done: z.int(),
});
export type Source = z.infer<typeof Source>;

const Turn = z.object({
  start: z.int(),
  end: z.int(),
  speaker: z.int().nullable(),
  /** Milliseconds from the start of the recording, where the transcript says so. */
  at: z.int().nullable(),
});

export const SourceText = z.object({
  id: Id,
  title: z.string(),
  medium: Medium,
  /** Of the text in UTF-16 code units; of a recording alone its duration in milliseconds. */
  length: z.int(),
  text: z.string(),
  turns: z.array(Turn),
  speakers: z.array(Speaker),
});
export type SourceText = z.infer<typeof SourceText>;

/** A recording on its way in: its length in milliseconds, and the transcript that it belongs to; null for a source of its own. */
export const KnownRecording = z.object({
  kind: z.enum(['audio', 'video']),
  duration: z.int(),
  tiedTo: z.string().nullable(),
});

/** What was understood of one file; the shape that `import --json` promises. */
export const ImportedFile = z.object({
  file: z.string(),
  ok: z.boolean(),
  title: z.string().nullable(),
  format: z.string().nullable(),
  encoding: z.string().nullable(),
  speakers: z.array(z.object({ label: z.string(), turns: z.int() })),
  turns: z.int(),
  words: z.int(),
  warnings: z.array(z.string()),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  sourceId: Id.nullable(),
  /** Of a recording: its length in milliseconds, and the title of the transcript that it was tied to. */
  recording: KnownRecording.optional(),
});
export type ImportedFile = z.infer<typeof ImportedFile>;

export const sources = {
  'sources.list': query({
    reads: ['sources', 'episodes', 'rounds', 'session'],
    summary: 'All sources, in their order.',
    input: Nothing,
    output: z.array(Source),
  }),
  'sources.read': query({
    reads: ['sources'],
    summary: 'The text of a source with its turns and speakers.',
    input: z.object({ sourceId: Id }),
    output: SourceText,
    errors: ['not_found'],
  }),
  'sources.original': query({
    reads: [],
    summary: 'The file a source was imported from, byte for byte.',
    input: z.object({ sourceId: Id, refuseNames: RefuseNames.optional() }),
    output: Bytes,
    errors: ['not_found', 'listed_name', 'upload_missing', 'key_unreadable'],
  }),
  'sources.rename': command({
    summary: 'Give a source another title.',
    input: z.object({ sourceId: Id, title: Name }),
    output: z.object({ sourceId: Id, title: z.string() }),
    errors: ['not_found', 'name_taken'],
    changes: ['sources'],
  }),
  'sources.remove': command({
    summary: 'Take a source out of the study. Refused while anyone has marked or coded in it.',
    input: z.object({ sourceId: Id }),
    output: z.object({ sourceId: Id }),
    errors: ['not_found', 'in_use'],
    changes: ['sources', 'protocol'],
  }),
  'sources.setReading': command({
    summary: 'Say how far you have read a source in this round.',
    input: z.object({ sourceId: Id, reading: ReadingState }),
    output: z.object({ sourceId: Id, reading: ReadingState }),
    errors: ['not_found', 'no_coder', 'no_round', 'round_not_open', 'source_outside_round'],
    changes: ['sources'],
  }),
  'speakers.assign': command({
    summary: 'Say who a speaker is: the interviewer, or which participant.',
    input: z.object({ speakerId: Id, role: SpeakerRole, participantId: Id.nullable() }),
    output: Speaker,
    errors: ['not_found'],
    changes: ['sources'],
  }),
  'speakers.rename': command({
    summary: 'Give a speaker another label. The words of the transcript stay as they are.',
    input: z.object({ speakerId: Id, label: Name }),
    output: Speaker,
    errors: ['not_found', 'name_taken'],
    changes: ['sources'],
  }),
  'speakers.merge': command({
    summary:
      'Have another speaker of the same source say all that one says; for one person under two labels.',
    input: z.object({ speakerId: Id, intoId: Id }),
    output: Speaker,
    errors: ['not_found', 'speakers_differ'],
    changes: ['sources'],
  }),
};
