import { z } from 'zod';
import { command, query } from './define.ts';
import { MatrixLayer } from './matrix.ts';
import { RefuseNames } from './pseudonyms.ts';
import { Conditions } from './sampling.ts';
import { Bytes, Evidence, Id, Name, Nothing } from './values.ts';

/**
 * How another coding stands to the one that is found: in its episode (outside of episodes, on the very same stretch), overlapping it, beginning
 * after its end ("before": what is found comes before the other), ending ahead of its start, or anywhere in its source.
 */
export const CodeRelation = z.enum(['episode', 'overlapping', 'before', 'after', 'source']);
export type CodeRelation = z.infer<typeof CodeRelation>;

const CodeIds = z.array(Id).min(1).max(500);

const CodeCondition = z.object({
  relation: CodeRelation,
  /** That no such coding is there. */
  isNot: z.boolean().default(false),
  /** Any of these; a theme stands for all below it. */
  codeIds: CodeIds,
  /** For before and after: at most so many turns apart, 0 being the same turn; null however far. */
  turns: z.int().min(0).max(1000).nullable().default(null),
});
export type CodeCondition = z.infer<typeof CodeCondition>;

const CodeLine = z.object({ codeIds: CodeIds, conditions: z.array(CodeCondition).max(10).default([]) });
export type CodeLine = z.infer<typeof CodeLine>;

/** Whose codings count: what one has before one now, or as in a matrix. */
export const QueryLayer = z.union([z.object({ of: z.literal('mine') }), MatrixLayer]);
export type QueryLayer = z.infer<typeof QueryLayer>;

/** A question about codes: codings that meet any of the lines, of a layer, said by participants who meet the conditions. */
export const CodeQuerySpec = z.object({
  lines: z.array(CodeLine).min(1).max(10),
  layer: QueryLayer.default({ of: 'mine' }),
  where: Conditions.default([]),
});
export type CodeQuerySpec = z.infer<typeof CodeQuerySpec>;

export const CodeQuery = z.object({
  id: Id,
  name: z.string(),
  position: z.int(),
  /** Whose it is while it names codes of their own in an open round; else null. */
  coderId: Id.nullable(),
  spec: CodeQuerySpec,
});
export type CodeQuery = z.infer<typeof CodeQuery>;

const Beside = Evidence.omit({ sourceId: true, source: true }).extend({ codingId: Id, codeId: Id });

const FoundQuotation = Evidence.extend({
  codingId: Id,
  codeId: Id,
  coderId: Id.nullable(),
  episodeId: Id.nullable(),
  /** The episode's title. */
  episode: z.string().nullable(),
  /** Who speaks there, by pseudonym. */
  participant: z.string().nullable(),
  /** The codings by which it met the conditions. */
  beside: z.array(Beside),
});

export const queries = {
  'queries.run': query({
    reads: ['codings', 'codebook', 'rounds', 'episodes', 'decisions', 'sources', 'participants', 'session'],
    summary:
      'The quotations that a combination of codes finds, in the order of the sources, with who said how many.',
    input: z.object({ spec: CodeQuerySpec, limit: z.int().min(1).max(10_000).default(200) }),
    output: z.object({
      total: z.int(),
      episodes: z.int(),
      sources: z.int(),
      /** Codes that the query names and that are there no more. */
      gone: z.int(),
      /** Whether there is work in the layer that is sealed from who asks, and was left out. */
      partlySealed: z.boolean(),
      /** Participants of whom something was found, in their order. */
      participants: z.array(z.object({ participantId: Id, name: z.string(), quotations: z.int() })),
      /** Of how many participants, by the conditions. */
      of: z.int(),
      quotations: z.array(FoundQuotation),
    }),
    errors: ['not_found', 'bad_value', 'layer_sealed'],
  }),
  'queries.export': query({
    reads: [],
    summary:
      'Everything that a combination of codes finds as a file: each quotation with who says it, where, its codes and what stands beside it.',
    input: z.object({
      spec: CodeQuerySpec,
      /** How it is called in the file, such as the name it is kept under. */
      name: z.string().trim().max(200).default(''),
      format: z.enum(['csv', 'xlsx', 'md']),
      refuseNames: RefuseNames.optional(),
    }),
    output: Bytes,
    errors: ['not_found', 'bad_value', 'layer_sealed', 'listed_name', 'upload_missing', 'key_unreadable'],
  }),
  'queries.list': query({
    reads: ['queries', 'rounds', 'session'],
    summary: 'The queries that are kept under names.',
    input: Nothing,
    output: z.array(CodeQuery),
  }),
  'queries.save': command({
    summary: 'Keep a combination of codes under a name, or change the one that has this id.',
    input: z.object({ queryId: Id.optional(), name: Name, spec: CodeQuerySpec }),
    output: CodeQuery,
    errors: ['name_taken', 'not_found'],
    changes: ['queries'],
  }),
  'queries.remove': command({
    summary: 'Take a kept query away.',
    input: z.object({ queryId: Id }),
    output: z.object({ queryId: Id }),
    errors: ['not_found'],
    changes: ['queries'],
  }),
};
