import { z } from 'zod';
import { inquiry, query, task } from './define.ts';
import { everything } from './history.ts';
import { Bytes, Id } from './values.ts';

/** Where a change comes from: of two copies of one row, the one in this study, or the one in the copy that is taken in. */
export const MergeSide = z.enum(['here', 'there']);
export type MergeSide = z.infer<typeof MergeSide>;

/** A copy whose bytes were sent ahead. */
const Copy = z.object({ file: z.string(), bytesId: z.string() });

/** A row that both copies changed, each in another way. */
export const MergeConflict = z.object({
  /** Says which row it is, where one is chosen. */
  key: z.string(),
  noun: z.string(),
  name: z.string(),
  /** What differs, with how it is here and there; a whole thing that one of them removed is one line. */
  differs: z.array(z.object({ label: z.string(), here: z.string(), there: z.string() })),
});
export type MergeConflict = z.infer<typeof MergeConflict>;

/** What taking in a copy changes. */
export const MergeReport = z.object({
  /** A package that was made for a coder, or a copy of the whole study. */
  kind: z.enum(['package', 'copy']),
  /** Whose package it is, of which round; null for a copy. */
  coder: z.string().nullable(),
  round: z.string().nullable(),
  /** By kind of thing, as far as it may be seen. */
  changes: z.array(z.object({ nouns: z.string(), added: z.int(), changed: z.int(), removed: z.int() })),
  /** Whether work comes in that is sealed from who asks. */
  hasSealed: z.boolean(),
  conflicts: z.array(MergeConflict),
});
export type MergeReport = z.infer<typeof MergeReport>;

const whyNot = [
  'upload_missing',
  'not_a_study',
  'study_damaged',
  'study_too_new',
  'not_a_copy',
  'merge_text_differs',
  'merge_sealed',
] as const;

export const handover = {
  'packages.make': query({
    reads: [],
    summary:
      'A package for a coder of an open round: one file with the transcripts and what that coder and you may see, to be coded on another machine.',
    input: z.object({ roundId: Id, coderId: Id }),
    output: Bytes,
    errors: ['not_found', 'round_not_open', 'not_in_round'],
  }),
  'packages.preview': inquiry({
    reads: everything,
    summary: 'What taking in a coder’s package, or a copy of the study, would change.',
    input: Copy,
    output: MergeReport,
    errors: whyNot,
  }),
  'packages.merge': task({
    summary:
      'Take in a coder’s package, or a copy of the study: matched by ids and hashes, in one step, and nothing where nothing is new.',
    input: Copy.extend({
      /** Which side holds where both changed the same; by the key of the conflict, and for all others. */
      take: z.record(z.string(), MergeSide).default({}),
      rest: MergeSide.nullable().default(null),
    }),
    output: MergeReport,
    errors: [...whyNot, 'merge_conflicts', 'merge_refused'],
    changes: everything,
  }),
};
