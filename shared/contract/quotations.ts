import { z } from 'zod';
import { CodesOf } from './codebook.ts';
import { command, query } from './define.ts';
import { Reading } from './episodes.ts';
import { Anchor, Evidence, Id, Time } from './values.ts';

/** A stretch inside a coding that is pinned as its quotation, for the codebook and for the paper. */
export const Quotation = z.object({
  id: Id,
  codingId: Id,
  codeId: Id,
  sourceId: Id,
  start: z.int(),
  end: z.int(),
  /** Whether it is the one of all quotations of its code, in the reading that was asked for, that stands for the code. */
  isExemplar: z.boolean(),
  /** Whose coding it is; null in the consensus. */
  coderId: Id.nullable(),
  roundId: Id,
  pinnedBy: Id,
  createdAt: Time,
});
export type Quotation = z.infer<typeof Quotation>;

export const quotations = {
  'quotations.list': query({
    reads: ['quotations', 'codings', 'rounds', 'session'],
    summary: 'The pinned quotations of a source, or of all, in one reading.',
    input: z.object({ sourceId: Id.optional(), reading: Reading.default({ of: 'mine' }) }),
    output: z.array(Quotation),
    errors: ['not_found'],
  }),
  'quotations.examples': query({
    reads: [
      'quotations',
      'codings',
      'codebook',
      'rounds',
      'episodes',
      'decisions',
      'sources',
      'participants',
      'session',
    ],
    summary: 'The pinned quotations of a code or theme with who said them: its exemplar first.',
    input: z.object({ codeId: Id, of: CodesOf.default('all') }),
    output: z.array(
      Evidence.extend({
        id: Id,
        codingId: Id,
        codeId: Id,
        coderId: Id.nullable(),
        isExemplar: z.boolean(),
        /** The episode's title. */
        episode: z.string().nullable(),
        /** Who speaks there, by pseudonym. */
        participant: z.string().nullable(),
      }),
    ),
    errors: ['not_found'],
  }),
  'quotations.pin': command({
    summary: 'Pin a stretch inside a coding as its quotation; without one, all of the coding.',
    input: z.object({ codingId: Id, stretch: Anchor.optional() }),
    output: Quotation,
    errors: ['not_found', 'no_coder', 'anchor_splits_character', 'quotation_outside', 'already_pinned'],
    changes: ['quotations'],
  }),
  'quotations.unpin': command({
    summary: 'Take a pin away. The coding stays as it is.',
    input: z.object({ quotationId: Id }),
    output: z.object({ quotationId: Id }),
    errors: ['not_found', 'no_coder'],
    changes: ['quotations'],
  }),
  'quotations.setExemplar': command({
    summary: 'Let one quotation stand for its code in place of any other, or none.',
    input: z.object({ quotationId: Id, isExemplar: z.boolean() }),
    output: z.object({ quotationId: Id, isExemplar: z.boolean() }),
    errors: ['not_found', 'no_coder'],
    changes: ['quotations'],
  }),
};
