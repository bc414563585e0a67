import { z } from 'zod';
import { query } from './define.ts';
import { Id } from './values.ts';

/** A coefficient with its interval, or the reason why it has no value. Ids are those of the field's published vectors. */
export const Coefficient = z.object({
  id: z.string(),
  label: z.string(),
  value: z.number().nullable(),
  se: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  reason: z.string().nullable(),
});
export type Coefficient = z.infer<typeof Coefficient>;

export const AgreementReport = z.object({
  /** What was compared, in words. */
  compared: z.string(),
  units: z.int(),
  coders: z.array(z.string()),
  coefficients: z.array(Coefficient),
  perCode: z.array(z.object({ codeId: Id.nullable(), name: z.string(), coefficients: z.array(Coefficient) })),
  /** Whether it is not agreement before discussion: the work had been revealed once and was changed after that. */
  changedSinceRevealed: z.boolean(),
  /** What was left out, what is undecided, what surprises. */
  notes: z.array(z.string()),
});
export type AgreementReport = z.infer<typeof AgreementReport>;

export const Level = z.enum(['nominal', 'ordinal', 'interval', 'ratio']);
export type Level = z.infer<typeof Level>;

export const agreement = {
  'agreement.ofRound': query({
    reads: ['decisions', 'codings', 'codebook', 'rounds', 'episodes'],
    summary: 'How far the coders of a round agreed before they talked, episode by episode.',
    input: z.object({ roundId: Id.optional(), basis: z.enum(['codes', 'themes']).default('codes') }),
    output: AgreementReport,
    errors: ['not_found', 'round_not_compared', 'single_coder', 'no_shared_round'],
  }),
  'agreement.ofRatings': query({
    reads: [],
    summary: 'Agreement in a table of ratings: a row a unit, a column a coder, empty where nobody rated.',
    input: z.object({
      file: z.string(),
      bytesId: z.string(),
      level: Level.default('nominal'),
    }),
    output: AgreementReport,
    errors: ['upload_missing', 'table_unreadable'],
  }),
};
