import { z } from 'zod';
import { CodeKind, CodesOf } from './codebook.ts';
import { command, query } from './define.ts';
import { RefuseNames } from './pseudonyms.ts';
import { Bytes, Id } from './values.ts';

export const CodebookFormat = z.enum(['csv', 'xlsx', 'docx', 'md']);
export type CodebookFormat = z.infer<typeof CodebookFormat>;

/** A file that was sent, by the name it has where it comes from. */
const given = { file: z.string().max(500), bytesId: z.string() };

const PlannedCode = z.object({
  kind: CodeKind,
  name: z.string(),
  /** How many stand above it in the file. */
  depth: z.int(),
  definition: z.string(),
  /** Whether the codebook has it already. */
  isKnown: z.boolean(),
  /** What would be written over, if that is asked for. */
  changes: z.array(
    z.object({
      field: z.enum(['definition', 'whenToUse', 'whenNot']),
      before: z.string(),
      after: z.string(),
    }),
  ),
});
export type PlannedCode = z.infer<typeof PlannedCode>;

export const codebookFiles = {
  'codes.export': query({
    reads: [],
    summary: 'A codebook as a file: hierarchy, definitions, examples, counts.',
    input: z.object({
      format: CodebookFormat,
      of: CodesOf.default('mine'),
      refuseNames: RefuseNames.optional(),
    }),
    output: Bytes,
    errors: ['listed_name', 'upload_missing', 'key_unreadable'],
  }),
  'codes.readFile': query({
    reads: ['codebook', 'rounds', 'session'],
    summary: 'What taking in a codebook from a file would do, before anything is written.',
    input: z.object(given),
    output: z.object({
      codes: z.array(PlannedCode),
      warnings: z.array(z.string()),
      new: z.int(),
      known: z.int(),
      /** Of the known ones, those of which the file says something else. */
      different: z.int(),
    }),
    errors: ['upload_missing', 'codebook_unreadable', 'no_coder'],
  }),
  'codes.importFile': command({
    summary: 'Take in themes and codes from a file, in one step; those of the same name are kept or updated.',
    input: z.object({ ...given, known: z.enum(['keep', 'update']).default('keep') }),
    output: z.object({ added: z.int(), updated: z.int(), codeIds: z.array(Id) }),
    errors: ['upload_missing', 'codebook_unreadable', 'no_coder', 'name_taken'],
    changes: ['codebook'],
  }),
};
