import { z } from 'zod';
import { inquiry, task } from './define.ts';
import { ImportedFile, KnownRecording, SpeakerRole } from './sources.ts';
import { Id, Name } from './values.ts';

/** How a person wants a file read, or how it was read; null where it is for the reader to find out, or doesn't apply. */
export const FileReading = z.object({
  encoding: z.string().nullable(),
  /** The way in which speakers are named, by its id. */
  convention: z.string().nullable(),
  /** Which columns of a table hold what. */
  columns: z
    .object({ speaker: z.string().nullable(), words: z.string(), at: z.string().nullable() })
    .nullable(),
});
export type FileReading = z.infer<typeof FileReading>;

/** How a file was read, and how else it could be. */
export const HowRead = z.object({
  /** What was used, whether asked for or found out. */
  reading: FileReading,
  /** What else could be asked for. */
  choices: z.object({
    encodings: z.array(z.object({ id: z.string(), label: z.string() })),
    /** With how many speakers and turns each would find. */
    conventions: z.array(z.object({ id: z.string(), label: z.string(), speakers: z.int(), turns: z.int() })),
    columns: z.array(z.string()),
  }),
});
export type HowRead = z.infer<typeof HowRead>;

/** A file on its way in: its bytes were sent ahead of the call. */
const File = z.object({
  bytesId: z.string(),
  name: z.string().min(1),
  reading: FileReading.optional(),
});

/** One voice of a file, as it was understood. */
const PreviewedSpeaker = z.object({
  label: z.string(),
  role: SpeakerRole,
  turns: z.int(),
  words: z.int(),
  /** The first words that are said under this label, at most 160 UTF-16 code units of them. */
  sample: z.string(),
  /** The name of the participant this voice would be linked to; null where it would stay unlinked. */
  participant: z.string().nullable(),
  /** Who has that name in the study; null where the participant would be added. */
  participantId: Id.nullable(),
  /** What this label is a slip of: the label of who is likely the same person, or how the file’s name or other files write it. */
  slipOf: z.string().nullable(),
  /** Why the two are likely one, as a sentence. */
  slipReason: z.string().nullable(),
});
export type PreviewedSpeaker = z.infer<typeof PreviewedSpeaker>;

/** What was understood of one file before anything is written. */
export const PreviewedFile = z.object({
  bytesId: z.string(),
  file: z.string(),
  ok: z.boolean(),
  title: z.string().nullable(),
  format: z.string().nullable(),
  encoding: z.string().nullable(),
  ...HowRead.shape,
  speakers: z.array(PreviewedSpeaker),
  turns: z.int(),
  words: z.int(),
  warnings: z.array(z.string()),
  /** How the text as it was read begins, at most 1,500 UTF-16 code units of it. */
  opening: z.string(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  /** The title of the source that has the same bytes in the study already. */
  already: z.string().nullable(),
  /** The same for files that were read in the same way and have the same kinds of labels: a choice for one fits the others. */
  alike: z.string(),
  /** Of a recording, with the transcript that it would be tied to. */
  recording: KnownRecording.optional(),
  /** Of a transcript, the recording that it would be tied to: one of the study, or one of the files that come in with it. */
  tiedRecording: z.object({ name: z.string(), isInStudy: z.boolean() }).optional(),
});
export type PreviewedFile = z.infer<typeof PreviewedFile>;

/** What a person says about a label of a file. Labels that become the same are one speaker from then on. */
const SpeakerChoice = z.object({
  label: z.string(),
  as: Name,
  role: SpeakerRole,
  /** The name of the participant whose voice it is; only for the role of participant. */
  participant: Name.nullable(),
});
export type SpeakerChoice = z.infer<typeof SpeakerChoice>;

const FileToImport = File.extend({
  title: Name.optional(),
  /** Speakers that are not named here stay as they were understood. */
  speakers: z.array(SpeakerChoice).optional(),
  /** Also when a source has the same bytes already. */
  again: z.boolean().default(false),
});
export type FileToImport = z.infer<typeof FileToImport>;

export const imports = {
  'sources.preview': inquiry({
    reads: ['sources', 'participants'],
    summary: 'What would be understood of transcripts if they were imported. Writes nothing.',
    input: z.object({ files: z.array(File).min(1) }),
    output: z.array(PreviewedFile),
    errors: ['upload_missing', 'cancelled'],
  }),
  'sources.import': task({
    summary: 'Import transcripts. A bad file is named, the others go in; all of them are one step to undo.',
    input: z.object({
      files: z.array(FileToImport).min(1),
      /** Link each participant's voice to a participant of that name, and add those who are not there yet. */
      participants: z.enum(['link and add', 'link', 'leave']).default('link and add'),
    }),
    output: z.array(ImportedFile),
    errors: ['upload_missing', 'cancelled', 'no_coder'],
    changes: ['sources', 'participants'],
  }),
};
