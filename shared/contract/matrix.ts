import { z } from 'zod';
import { command, query } from './define.ts';
import { RefuseNames } from './pseudonyms.ts';
import { Outcome } from './reconciliation.ts';
import { Bytes, Evidence, Id, Name, Nothing, Time } from './values.ts';

/** A class is of participants who are alike in an attribute; presence then says of how many of them. */
export const Axis = z.enum(['participant', 'class', 'source', 'theme', 'code', 'prompt']);
export type Axis = z.infer<typeof Axis>;

/** What a cell says: whether, in how many episodes, or how often. A stretch coded outside episodes counts as an episode. */
export const CellKind = z.enum(['presence', 'episodes', 'codings']);
export type CellKind = z.infer<typeof CellKind>;

/** Whose codings count: what was agreed, what one coder coded, or what any coder did (and not what was agreed, once more). */
export const MatrixLayer = z.union([
  z.object({ of: z.literal('consensus') }),
  z.object({ of: z.literal('coder'), coderId: Id }),
  z.object({ of: z.literal('any') }),
]);
export type MatrixLayer = z.infer<typeof MatrixLayer>;

/** Only participants whose attribute has one of these values; in a table of sources, only what these participants said. */
const AttributeFilter = z.object({ attributeId: Id, values: z.array(z.string()).min(1) });

export const Totals = z.enum(['both', 'rows', 'columns', 'none']);
export type Totals = z.infer<typeof Totals>;

/** How a coding came into the consensus: what the meeting's decision was, who entered it, and when. */
export const Settled = z.object({ outcome: Outcome, by: z.string(), at: Time });
export type Settled = z.infer<typeof Settled>;

/** A matrix is a specification: the screen, the command line and every export are drawn from the same one. */
export const MatrixSpec = z.object({
  rows: Axis.default('participant'),
  columns: Axis.default('theme'),
  cells: CellKind.default('presence'),
  layer: MatrixLayer.default({ of: 'consensus' }),
  where: z.array(AttributeFilter).default([]),
  /** Attributes shown beside the row's name; rows must be participants. */
  attributeIds: z.array(Id).default([]),
  totals: Totals.default('both'),
  /** The attribute whose classes are rows or columns. */
  classesOf: Id.optional(),
});
export type MatrixSpec = z.infer<typeof MatrixSpec>;

/**
 * What an empty cell means: looked for and absent, nobody has looked (to the end) yet, nothing to look at, or sealed: another
 * coder, whose round is open, may have coded there or not. Of a prompt: not asked, or not found in what was asked.
 */
export const CellState = z.enum([
  'present',
  'absent',
  'not coded yet',
  'no source',
  'sealed',
  'not asked',
  'not found',
]);
export type CellState = z.infer<typeof CellState>;

export const Cell = z.object({ value: z.int(), state: CellState, evidence: z.array(Evidence).optional() });
export type Cell = z.infer<typeof Cell>;

/** Its id is that of a row of the study, or what a class is told apart by. */
const Heading = z.object({ id: z.string(), label: z.string(), attributes: z.array(z.string()) });

export const Matrix = z.object({
  spec: MatrixSpec,
  /** What the rows and columns are, in words, such as "Participant". */
  rowAxis: z.string(),
  attributeNames: z.array(z.string()),
  rows: z.array(Heading),
  columns: z.array(Heading),
  cells: z.array(z.array(Cell)),
  rowTotals: z.array(z.int()),
  columnTotals: z.array(z.int()),
  total: z.int(),
});
export type Matrix = z.infer<typeof Matrix>;

export const Table = z.object({
  id: Id,
  name: z.string(),
  caption: z.string(),
  position: z.int(),
  spec: MatrixSpec,
});
export type Table = z.infer<typeof Table>;

export const matrix = {
  'matrix.compute': query({
    reads: [
      'codings',
      'codebook',
      'participants',
      'sources',
      'protocol',
      'rounds',
      'decisions',
      'episodes',
      'session',
    ],
    summary: 'A matrix from its specification, with totals; with the evidence of each cell if asked.',
    input: z.object({ spec: MatrixSpec, evidence: z.boolean().default(false) }),
    output: Matrix,
    errors: ['not_found', 'bad_value', 'layer_sealed'],
  }),
  'matrix.evidence': query({
    reads: [
      'quotations',
      'codings',
      'codebook',
      'participants',
      'sources',
      'protocol',
      'rounds',
      'decisions',
      'episodes',
      'session',
    ],
    summary: 'The quotations behind a cell, a row’s total or a column’s total.',
    input: z.object({ spec: MatrixSpec, rowId: z.string().nullable(), columnId: z.string().nullable() }),
    output: z.array(
      Evidence.extend({
        participant: z.string().nullable(),
        codeId: Id,
        code: z.string(),
        episodeId: Id.nullable(),
        episode: z.string().nullable(),
        coderId: Id.nullable(),
        settled: Settled.nullable(),
        reason: z.string().nullable(),
        /** Whether words of it are pinned as a quotation, and one of these is the exemplar of its code. */
        pinned: z.enum(['quotation', 'exemplar']).nullable(),
      }),
    ),
    errors: ['not_found', 'bad_value', 'layer_sealed'],
  }),
  'matrix.export': query({
    reads: [],
    summary: 'A matrix as a file.',
    input: z.object({
      spec: MatrixSpec,
      format: z.enum(['csv']),
      name: z.string().default('matrix'),
      refuseNames: RefuseNames.optional(),
    }),
    output: Bytes,
    errors: ['not_found', 'bad_value', 'layer_sealed', 'listed_name', 'upload_missing', 'key_unreadable'],
  }),
  'tables.list': query({
    reads: ['tables'],
    summary: 'The named tables of the study.',
    input: Nothing,
    output: z.array(Table),
  }),
  'tables.save': command({
    summary: 'Keep a matrix as a named table that follows the data; with an id, change that one.',
    input: z.object({
      tableId: Id.optional(),
      name: Name,
      caption: z.string().max(500).default(''),
      spec: MatrixSpec,
    }),
    output: Table,
    errors: ['not_found', 'name_taken'],
    changes: ['tables'],
  }),
  'tables.remove': command({
    summary: 'Remove a named table. The data stays.',
    input: z.object({ tableId: Id }),
    output: z.object({ tableId: Id }),
    errors: ['not_found'],
    changes: ['tables'],
  }),
};
