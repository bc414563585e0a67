import { z } from 'zod';
import { Code } from './codebook.ts';
import { command } from './define.ts';
import { Id, Name } from './values.ts';

export const recoding = {
  'codings.recode': command({
    summary: 'Give codings another code instead of theirs or beside it, or take them away, in one step.',
    input: z
      .object({
        codingIds: z.array(Id).min(1).max(10_000),
        how: z.enum(['replace', 'add', 'remove']),
        codeId: Id.optional(),
        newCode: Name.optional(),
      })
      .refine(
        ({ how, codeId, newCode }) => how === 'remove' || (codeId === undefined) !== (newCode === undefined),
        'say which code, or the name of a new one',
      ),
    output: z.object({
      changed: z.int(),
      /** Stretches that carried the code already. */
      left: z.int(),
      code: Code.nullable(),
    }),
    errors: [
      'not_found',
      'no_coder',
      'not_yours',
      'round_not_open',
      'round_being_compared',
      'other_codebook',
      'code_retired',
      'name_taken',
    ],
    changes: ['codings', 'codebook', 'quotations', 'memos'],
  }),
};
