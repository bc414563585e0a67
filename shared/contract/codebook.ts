import { z } from 'zod';
import { command, query } from './define.ts';
import { Conditions } from './sampling.ts';
import { Evidence, Hue, Id, Name, Pattern, Prose, Time } from './values.ts';

export const CodeKind = z.enum(['code', 'theme']);
export type CodeKind = z.infer<typeof CodeKind>;

export const Code = z.object({
  id: Id,
  kind: CodeKind,
  parentId: Id.nullable(),
  name: z.string(),
  definition: z.string(),
  whenToUse: z.string(),
  whenNot: z.string(),
  hue: Hue,
  pattern: Pattern,
  position: z.int(),
  /** The coder whose private code this is; null for the study's codebook. */
  coderId: Id.nullable(),
  roundId: Id.nullable(),
  createdAt: Time,
  /** Since when it is no longer offered; what was coded with it stays. */
  retiredAt: Time.nullable(),
  /** The code it was merged into and stands for; its own codings are such as may not be changed any more. */
  mergedIntoId: Id.nullable(),
});
export type Code = z.infer<typeof Code>;

/** The codes to code with now, the consensus codebook, or all that may be seen. */
export const CodesOf = z.enum(['mine', 'consensus', 'all']);
export type CodesOf = z.infer<typeof CodesOf>;

/** How often a code was used, in the same reading; a theme counts what lies below it, each episode and participant once. */
export const CodeCount = z.object({
  codeId: Id,
  codings: z.int(),
  episodes: z.int(),
  participants: z.int(),
});
export type CodeCount = z.infer<typeof CodeCount>;

export const codebook = {
  'codes.list': query({
    reads: ['codebook', 'rounds', 'session'],
    summary: 'Themes and codes as one tree: the study’s, and one’s own while a round is open.',
    input: z.object({ of: CodesOf.default('mine') }),
    output: z.array(Code),
  }),
  'codes.counts': query({
    reads: ['codings', 'codebook', 'rounds', 'episodes', 'sources', 'session'],
    summary: 'How often each code and theme was used: codings, episodes, participants.',
    input: z.object({ of: CodesOf.default('mine') }),
    output: z.array(CodeCount),
  }),
  'codes.create': command({
    summary:
      'Create a code or a theme, in one’s own codebook while an inductive round is open, else in the study’s.',
    input: z.object({
      name: Name,
      kind: CodeKind.default('code'),
      parentId: Id.nullable().default(null),
      definition: Prose.default(''),
    }),
    output: Code,
    errors: ['not_found', 'name_taken', 'no_coder', 'not_yours', 'code_retired'],
    changes: ['codebook'],
  }),
  'codes.change': command({
    summary: 'Rename or define a code or theme, or give it another colour.',
    input: z.object({
      codeId: Id,
      name: Name.optional(),
      definition: Prose.optional(),
      whenToUse: Prose.optional(),
      whenNot: Prose.optional(),
      hue: Hue.optional(),
      pattern: Pattern.optional(),
    }),
    output: Code,
    errors: ['not_found', 'name_taken', 'no_coder', 'not_yours', 'round_not_open'],
    changes: ['codebook'],
  }),
  'codes.move': command({
    summary:
      'Put codes below a theme, a new one by its name, or beside others at the top, at a place in the order.',
    input: z.object({
      codeIds: z.array(Id).min(1),
      parentId: Id.nullable(),
      /** The name of a theme to create for them, below the parent. */
      newTheme: Name.optional(),
      /** The sibling to stand before; null for the end. */
      beforeId: Id.nullable().default(null),
    }),
    output: z.array(Code),
    errors: [
      'not_found',
      'would_be_its_own_parent',
      'no_coder',
      'not_yours',
      'name_taken',
      'round_not_open',
      'code_retired',
    ],
    changes: ['codebook'],
  }),
  'codes.remove': command({
    summary: 'Remove a code or theme that nothing uses.',
    input: z.object({ codeId: Id }),
    output: z.object({ codeId: Id }),
    errors: ['not_found', 'in_use', 'no_coder', 'not_yours', 'round_not_open'],
    changes: ['codebook'],
  }),
  'codes.quotations': query({
    reads: ['codings', 'codebook', 'rounds', 'episodes', 'sources', 'participants', 'session'],
    summary: 'Everything coded with a code or theme, in one reading, in the order of the sources.',
    input: z.object({
      codeId: Id,
      of: CodesOf.default('all'),
      limit: z.int().min(1).max(10_000).default(200),
      /** Only what participants said who meet these. */
      where: Conditions.default([]),
      /** Only what one of these said, coded, or stands in; none means all. */
      participantIds: z.array(Id).max(10_000).default([]),
      coderIds: z.array(Id).max(1000).default([]),
      sourceIds: z.array(Id).max(10_000).default([]),
    }),
    output: z.object({
      total: z.int(),
      sources: z.int(),
      participants: z.int(),
      quotations: z.array(
        Evidence.extend({
          codingId: Id,
          codeId: Id,
          coderId: Id.nullable(),
          episodeId: Id.nullable(),
          /** The episode's title. */
          episode: z.string().nullable(),
          /** Who speaks there, by pseudonym. */
          participant: z.string().nullable(),
          /** Whether who asks may give it another code. */
          canRecode: z.boolean(),
        }),
      ),
    }),
    errors: ['not_found', 'bad_value'],
  }),
};
