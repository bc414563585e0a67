import { z } from 'zod';
import { command, query, task } from './define.ts';
import { AttributeType } from './participants.ts';
import { RefuseNames } from './pseudonyms.ts';
import { Conditions } from './sampling.ts';
import { Bytes, Id, Name, Nothing } from './values.ts';

/** Which attributes stand beside the names, in which order, and of which participants. */
export const ParticipantTableSpec = z.object({
  attributeIds: z.array(Id),
  where: Conditions.default([]),
  /** What stands above the names. */
  heading: z.string().trim().min(1).max(200).default('Participant'),
});
export type ParticipantTableSpec = z.infer<typeof ParticipantTableSpec>;

export const ParticipantTable = z.object({
  id: Id,
  name: z.string(),
  caption: z.string(),
  position: z.int(),
  spec: ParticipantTableSpec,
});
export type ParticipantTable = z.infer<typeof ParticipantTable>;

/** What becomes of a column of a table that is taken in. */
export const ColumnUse = z.discriminatedUnion('use', [
  z.object({ use: z.literal('name') }),
  z.object({ use: z.literal('attribute'), attributeId: Id }),
  z.object({
    use: z.literal('new'),
    name: Name,
    shape: z.object({ type: AttributeType, categories: z.array(Name) }),
  }),
  z.object({ use: z.literal('leave') }),
]);
export type ColumnUse = z.infer<typeof ColumnUse>;

const TableGiven = z.object({
  bytesId: z.string(),
  file: z.string(),
  /** What becomes of each column; guessed where it is not said. */
  columns: z.array(ColumnUse).nullable().default(null),
  /** Keep words that are no value of their attribute as the reason why there is none, instead of leaving them out. */
  unfitAsReason: z.boolean().default(false),
});

export const TableReport = z.object({
  columns: z.array(z.object({ heading: z.string(), use: ColumnUse, examples: z.array(z.string()) })),
  lines: z.int(),
  added: z.array(z.string()),
  /** Participants who were there and get other values. */
  updated: z.array(z.string()),
  /** How many cells change, how many say what is known already, and how many can’t be taken, each with its sentence. */
  changed: z.int(),
  unchanged: z.int(),
  problems: z.array(z.object({ line: z.int(), heading: z.string(), message: z.string() })),
});
export type TableReport = z.infer<typeof TableReport>;

export const participantTables = {
  'participants.readTable': query({
    reads: [],
    summary: 'What taking a table of participants in would do, before anything is written.',
    input: TableGiven,
    output: TableReport,
    errors: ['upload_missing', 'no_participants_table', 'not_found', 'name_taken'],
  }),
  'participants.importTable': task({
    summary: 'Take a table of participants in: add who is new, update who is there, in one step.',
    input: TableGiven,
    output: TableReport,
    errors: ['upload_missing', 'no_participants_table', 'not_found', 'name_taken', 'bad_value'],
    changes: ['participants'],
  }),
  'participants.export': query({
    reads: [],
    summary:
      'Participants with their attributes as a file; without a specification everyone with all that is recorded.',
    input: z.object({
      spec: ParticipantTableSpec.nullable().default(null),
      format: z.enum(['csv', 'xlsx', 'docx']),
      name: z.string().default('participants'),
      /** What stands below the table’s name in a document. */
      caption: z.string().default(''),
      refuseNames: RefuseNames.optional(),
    }),
    output: Bytes,
    errors: ['not_found', 'bad_value', 'listed_name', 'upload_missing', 'key_unreadable'],
  }),
  'participantTables.list': query({
    reads: ['participants'],
    summary: 'The tables of participants for the paper.',
    input: Nothing,
    output: z.array(ParticipantTable),
  }),
  'participantTables.compute': query({
    reads: ['participants'],
    summary: 'A table of participants: its headings and a line for each.',
    input: z.object({ spec: ParticipantTableSpec }),
    output: z.object({ header: z.array(z.string()), lines: z.array(z.array(z.string())) }),
    errors: ['not_found', 'bad_value'],
  }),
  'participantTables.save': command({
    summary: 'Keep a table of participants that follows the data; with an id, change that one.',
    input: z.object({
      tableId: Id.optional(),
      name: Name,
      caption: z.string().max(500).default(''),
      spec: ParticipantTableSpec,
    }),
    output: ParticipantTable,
    errors: ['not_found', 'name_taken'],
    changes: ['participants'],
  }),
  'participantTables.remove': command({
    summary: 'Remove a table of participants. The data stays.',
    input: z.object({ tableId: Id }),
    output: z.object({ tableId: Id }),
    errors: ['not_found'],
    changes: ['participants'],
  }),
};
