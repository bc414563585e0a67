import { z } from 'zod';
import { Code, CodeCount, CodesOf } from './codebook.ts';
import { command, query } from './define.ts';
import { Evidence, Hue, Id, Name, Pattern, Prose, Time } from './values.ts';

const CodeIds = z.array(Id).min(1).max(10_000);

/** What merging would do, before it is done; as far as the one who asks may see. */
export const MergePreview = z.object({
  /** Codings that go to the code that stays. */
  moved: z.int(),
  /** Of these, codings of a stretch that carries it already: they become one. */
  together: z.int(),
  /** Episodes that carry more than one of the codes now. */
  sharedEpisodes: z.int(),
  /** Codings that stay as they were made, in rounds that are over or are others’ work; they count for the code that stays. */
  kept: z.int(),
  keptIn: z.array(z.string()),
  /** Names of codes that stay beneath, retired, because something leads to them that doesn’t change. */
  staying: z.array(z.string()),
  /** Names of what lies below the merged codes and goes along. */
  below: z.array(z.string()),
  /** Decisions that took coders’ codes as one of the merged ones. */
  decisions: z.int(),
  memos: z.int(),
  /** Named tables that show codes or themes. */
  tables: z.array(z.string()),
  /** Saved queries that ask for one of the merged codes. */
  queries: z.array(z.string()),
  /** How often each was used, and how often what is left will have been. */
  before: z.array(CodeCount),
  after: CodeCount.omit({ codeId: true }),
});
export type MergePreview = z.infer<typeof MergePreview>;

/** A coding that can be given to another code, with the words around it. */
export const DealableCoding = Evidence.extend({
  codingId: Id,
  coderId: Id.nullable(),
  episode: z.string().nullable(),
  participant: z.string().nullable(),
  /** The words around it as a quotation, and where in them it stands. */
  around: Evidence.pick({ quotation: true, lines: true }).extend({ from: z.int(), to: z.int() }),
});
export type DealableCoding = z.infer<typeof DealableCoding>;

/** One thing that happened to a code. */
export const CodeEvent = z.object({
  kind: z.enum([
    'created',
    'renamed',
    'defined',
    'moved',
    'retired',
    'brought back',
    'merged from',
    'merged into',
    'split from',
    'split into',
  ]),
  at: Time,
  by: z.string(),
  /** The other code; what it was called before; the theme it was put under. */
  otherName: z.string().nullable(),
  /** The other code, where it is still in the study. */
  otherId: Id.nullable(),
  codings: z.int().nullable(),
});
export type CodeEvent = z.infer<typeof CodeEvent>;

export const codeOperations = {
  'codes.merge': command({
    summary: 'Merge codes into one: what may change moves, the rest stays beneath it and stands for it.',
    input: z.object({
      codeIds: CodeIds,
      intoId: Id,
      name: Name.optional(),
      definition: Prose.optional(),
      whenToUse: Prose.optional(),
      whenNot: Prose.optional(),
    }),
    output: Code,
    errors: [
      'not_found',
      'name_taken',
      'no_coder',
      'not_yours',
      'round_not_open',
      'other_codebook',
      'kinds_differ',
      'code_retired',
    ],
    changes: ['codebook', 'codings', 'quotations', 'memos', 'sources', 'decisions'],
  }),
  'codes.previewMerge': query({
    reads: [
      'codebook',
      'codings',
      'decisions',
      'memos',
      'tables',
      'queries',
      'rounds',
      'episodes',
      'sources',
      'session',
    ],
    summary: 'What merging these codes would change, before it is done.',
    input: z.object({ codeIds: CodeIds, intoId: Id }),
    output: MergePreview,
    errors: [
      'not_found',
      'no_coder',
      'not_yours',
      'round_not_open',
      'other_codebook',
      'kinds_differ',
      'code_retired',
    ],
  }),
  'codes.split': command({
    summary: 'Deal codings of a code out to other codes, new ones among them, in one step.',
    input: z.object({
      codeId: Id,
      parts: z
        .array(
          z.object({
            into: z.union([
              z.object({ codeId: Id }),
              z.object({ name: Name, definition: Prose.default('') }),
            ]),
            codingIds: z.array(Id).min(1),
          }),
        )
        .min(1)
        .max(500),
    }),
    output: z.object({ code: Code, into: z.array(Code), moved: z.int(), together: z.int() }),
    errors: [
      'not_found',
      'name_taken',
      'no_coder',
      'not_yours',
      'round_not_open',
      'round_being_compared',
      'other_codebook',
      'kinds_differ',
      'code_retired',
    ],
    changes: ['codebook', 'codings', 'decisions'],
  }),
  'codes.dealable': query({
    reads: ['codebook', 'codings', 'rounds', 'episodes', 'sources', 'participants', 'session'],
    summary: 'The codings of a code that can be given to others, and how many stay as they are and why.',
    input: z.object({ codeId: Id }),
    output: z.object({
      codings: z.array(DealableCoding),
      /** Codings that stay, by the round they were made in. */
      held: z.array(z.object({ round: z.string(), state: z.string(), count: z.int() })),
    }),
    errors: ['not_found', 'no_coder', 'not_yours', 'round_not_open'],
  }),
  'codes.retire': command({
    summary: 'Retire codes with what is below them, so that they are no longer offered; or bring them back.',
    input: z.object({ codeIds: CodeIds, retired: z.boolean() }),
    output: z.array(Code),
    errors: ['not_found', 'no_coder', 'not_yours', 'round_not_open', 'code_retired'],
    changes: ['codebook'],
  }),
  'codes.recolour': command({
    summary: 'Give codes another colour or pattern.',
    input: z.object({ codeIds: CodeIds, hue: Hue.optional(), pattern: Pattern.optional() }),
    output: z.array(Code),
    errors: ['not_found', 'no_coder', 'not_yours', 'round_not_open'],
    changes: ['codebook'],
  }),
  'codes.removeUnused': command({
    summary: 'Remove those of the codes that nothing uses, and say which stay.',
    input: z.object({ codeIds: CodeIds }),
    output: z.object({ removed: z.array(Id), kept: z.array(Id) }),
    errors: ['not_found', 'in_use', 'no_coder', 'not_yours', 'round_not_open'],
    changes: ['codebook'],
  }),
  'codes.lineage': query({
    reads: ['codebook', 'history', 'rounds', 'session'],
    summary: 'What happened to a code: made, renamed, moved, merged, split, retired; newest first.',
    input: z.object({ codeId: Id }),
    output: z.array(CodeEvent),
    errors: ['not_found'],
  }),
  'codes.users': query({
    reads: ['codings', 'codebook', 'decisions', 'rounds', 'session'],
    summary: 'Which coders used each code, or a code of their own that was taken as it.',
    input: z.object({ of: CodesOf.default('mine') }),
    output: z.array(z.object({ codeId: Id, coderIds: z.array(Id) })),
  }),
};
