import { z } from 'zod';
import { Code } from './codebook.ts';
import { command, query } from './define.ts';
import { Layer, Reading } from './episodes.ts';
import { Anchor, Id, Name, Place, Time } from './values.ts';

/** One code applied to one stretch: by a coder in a round, or by a decision in the consensus. */
export const Coding = z.object({
  id: Id,
  sourceId: Id,
  start: z.int(),
  end: z.int(),
  codeId: Id,
  episodeId: Id.nullable(),
  layer: Layer,
  coderId: Id.nullable(),
  roundId: Id,
  decisionId: Id.nullable(),
  createdAt: Time,
});
export type Coding = z.infer<typeof Coding>;

/** Why a stretch may not carry a code. */
const whyNotCoded = [
  'not_found',
  'no_coder',
  'no_round',
  'round_not_open',
  'not_this_work',
  'source_outside_round',
  'outside_sample',
  'anchor_outside',
  'anchor_splits_character',
  'already_coded',
  'code_retired',
  'name_taken',
  'not_yours',
] as const;

export const codings = {
  'codings.list': query({
    reads: ['codings', 'rounds', 'session'],
    summary: 'The codings of a source, or of all, in one reading.',
    input: z.object({ sourceId: Id.optional(), reading: Reading.default({ of: 'mine' }) }),
    output: z.array(Coding),
    errors: ['not_found'],
  }),
  'codings.apply': command({
    summary: 'Apply a code to a stretch; a new name makes the code on the spot.',
    input: Place.and(
      z.union([
        z.object({ codeId: Id, newCode: z.undefined().optional() }),
        z.object({ newCode: Name, codeId: z.undefined().optional() }),
      ]),
    ),
    output: z.object({ coding: Coding, code: Code }),
    errors: whyNotCoded,
    changes: ['codings', 'codebook'],
  }),
  'codings.change': command({
    summary: 'Put another code in the place of the one of a coding, or move where it begins and ends.',
    input: z
      .object({ codingId: Id, codeId: Id.optional(), newCode: Name.optional(), extent: Anchor.optional() })
      .refine(
        ({ codeId, newCode }) => codeId === undefined || newCode === undefined,
        'a coding has one code, not two',
      ),
    output: z.object({ coding: Coding, code: Code }),
    errors: whyNotCoded,
    changes: ['codings', 'codebook', 'quotations'],
  }),
  'codings.remove': command({
    summary: 'Remove one of your own codings.',
    input: z.object({ codingId: Id }),
    output: z.object({ codingId: Id }),
    errors: ['not_found', 'no_coder', 'not_yours', 'round_not_open'],
    changes: ['codings', 'quotations', 'memos'],
  }),
};
