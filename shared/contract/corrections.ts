import { z } from 'zod';
import { command, inquiry, query, task } from './define.ts';
import { FileReading, HowRead } from './import.ts';
import { RefuseNames } from './pseudonyms.ts';
import { Bytes, Id, Time } from './values.ts';

/** Other words in place of a stretch; the stretch is empty where something is only put in. */
const Correction = z
  .object({
    start: z.int().min(0),
    end: z.int().min(0),
    text: z.string().max(100_000, 'a correction can have at most 100,000 characters'),
    /** What stands there now, as far as the one who corrects it knows; refused when it is something else. */
    was: z.string().optional(),
  })
  .refine(({ start, end }) => start <= end, 'a stretch can’t end before it begins');

/** The file of a newer version; its bytes were sent ahead of the call. */
const versionFile = {
  sourceId: Id,
  bytesId: z.string(),
  name: z.string().min(1),
  reading: FileReading.optional(),
};

/** Something that stands in a text, for lists: a code, a quotation of one, an episode, the evidence for a value, or the place of a prompt. */
const Standing = z.object({
  id: Id,
  kind: z.enum(['episode', 'coding', 'quotation', 'evidence', 'prompt']),
  name: z.string(),
  coder: z.string().nullable(),
  /** Its words in the older version. */
  quotation: z.string(),
});

const versionErrors = [
  'not_found',
  'upload_missing',
  'cancelled',
  'invalid_input',
  'nothing_written',
  'version_unreadable',
  'version_same',
] as const;

export const corrections = {
  'corrections.correct': command({
    summary: 'Correct what was said in a source. Everything that stands in it moves with its words.',
    input: z.object({ sourceId: Id, edits: z.array(Correction).min(1).max(10_000) }),
    output: z.object({ sourceId: Id, places: z.int() }),
    errors: [
      'not_found',
      'anchor_outside',
      'anchor_splits_character',
      'nothing_written',
      'text_changed',
      'correction_outside_turns',
      'correction_empties',
      'correction_joins',
    ],
    changes: ['sources', 'episodes', 'codings', 'quotations', 'participants', 'protocol'],
  }),
  'corrections.previewVersion': inquiry({
    reads: ['sources', 'episodes', 'codings', 'quotations', 'participants', 'protocol', 'rounds', 'session'],
    summary:
      'What replacing a source by a newer version of itself would carry over, and what not. Writes nothing.',
    input: z.object(versionFile),
    output: z.object({
      file: z.string(),
      format: z.string(),
      encoding: z.string(),
      ...HowRead.shape,
      words: z.int(),
      turns: z.int(),
      speakers: z.array(z.string()),
      warnings: z.array(z.string()),
      /** How much of what may be seen is carried over. */
      carried: z.int(),
      /** Of that, what then has other words. */
      reworded: z.array(Standing.extend({ now: z.string() })),
      /** What may be seen and can't be carried over. */
      lost: z.array(Standing),
      /** Whether others are at work in an open round, whose sealed work is carried over too, unseen. */
      othersAtWork: z.boolean(),
    }),
    errors: versionErrors,
  }),
  'corrections.replaceVersion': task({
    summary: 'Replace a source by a newer version of itself. What can’t be carried over is kept beside it.',
    input: z.object({
      ...versionFile,
      /** What may lose its words; refused where more would. */
      mayLose: z.array(Id).default([]),
    }),
    output: z.object({ sourceId: Id, lost: z.int() }),
    errors: [...versionErrors, 'version_loses'],
    changes: ['sources', 'episodes', 'codings', 'quotations', 'participants', 'protocol', 'memos'],
  }),
  'corrections.versions': query({
    reads: ['sources'],
    summary: 'The earlier versions of a source, newest first.',
    input: z.object({ sourceId: Id }),
    output: z.array(
      z.object({
        id: Id,
        number: z.int(),
        originalName: z.string(),
        words: z.int(),
        importedAt: Time,
        replacedAt: Time,
      }),
    ),
  }),
  'corrections.originalOfVersion': query({
    reads: [],
    summary: 'The file an earlier version of a source came from, byte for byte.',
    input: z.object({ versionId: Id, refuseNames: RefuseNames.optional() }),
    output: Bytes,
    errors: ['not_found', 'listed_name', 'upload_missing', 'key_unreadable'],
  }),
  'corrections.adrift': query({
    reads: ['sources', 'codebook', 'participants', 'protocol', 'rounds', 'session'],
    summary: 'What lost its words when a source was replaced, to be placed anew or let go.',
    input: z.object({ sourceId: Id.optional() }),
    output: z.array(Standing.extend({ sourceId: Id, isMine: z.boolean() })),
  }),
  'corrections.place': command({
    summary: 'Put something that lost its words on other words of the same source.',
    input: z
      .object({ adriftId: Id, start: z.int().min(0), end: z.int().min(1) })
      .refine(({ start, end }) => start < end, 'a stretch has to end after it begins'),
    output: z.object({ adriftId: Id }),
    errors: [
      'not_found',
      'anchor_outside',
      'anchor_splits_character',
      'already_coded',
      'episode_overlaps',
      'quotation_outside',
      'already_pinned',
    ],
    changes: ['sources', 'episodes', 'codings', 'quotations', 'participants', 'protocol', 'memos'],
  }),
  'corrections.letGo': command({
    summary: 'Give up placing something that lost its words.',
    input: z.object({ adriftId: Id }),
    output: z.object({ adriftId: Id }),
    errors: ['not_found'],
    changes: ['sources'],
  }),
};
