import { z } from 'zod';
import { command, query } from './define.ts';
import { Id, Nothing } from './values.ts';

/** Only participants whose attribute has one of these values, or these reasons for none; as in a matrix. */
export const Conditions = z.array(z.object({ attributeId: Id, values: z.array(z.string()).min(1) }));
export type Conditions = z.infer<typeof Conditions>;

const Counted = z.object({ label: z.string(), count: z.int() });

const Spread = z.object({
  of: z.int(),
  known: z.int(),
  counts: z.array(Counted).nullable(),
  numbers: z.object({ median: z.number(), low: z.number(), high: z.number() }).nullable(),
  dates: z.object({ first: z.string(), last: z.string() }).nullable(),
  missing: z.array(Counted),
  blank: z.int(),
});
export type Spread = z.infer<typeof Spread>;

const Sample = z.object({
  /** What stands for “In sample” where an attribute is named, as in the conditions of a matrix. */
  attributeId: Id,
  where: Conditions,
  exceptions: z.array(z.object({ participantId: Id, isIn: z.boolean(), reason: z.string() })),
  /** Whom the rule takes, before the exceptions. */
  byRule: z.array(Id),
  members: z.array(Id),
});
export type Sample = z.infer<typeof Sample>;

export const sampling = {
  'sampling.read': query({
    reads: ['participants'],
    summary:
      'Who is in the sample and why, and how each attribute is spread over everyone interviewed and over the sample.',
    input: Nothing,
    output: z.object({
      /** Null while no sample was drawn. */
      sample: Sample.nullable(),
      pool: z.int(),
      spread: z.array(z.object({ attributeId: Id, pool: Spread, sample: Spread.nullable() })),
    }),
  }),
  'sampling.setRule': command({
    summary: 'Say who is in the sample by conditions on attributes; without conditions everyone is.',
    input: z.object({ where: Conditions }),
    output: Nothing,
    errors: ['not_found', 'bad_value'],
    changes: ['participants'],
  }),
  'sampling.clear': command({
    summary: 'Draw no sample any more: forget the rule and the exceptions.',
    input: Nothing,
    output: Nothing,
    errors: ['in_use'],
    changes: ['participants'],
  }),
  'sampling.except': command({
    summary: 'Take a participant into the sample or leave them out in spite of the rule, for a reason.',
    input: z.object({
      participantId: Id,
      isIn: z.boolean(),
      reason: z.string().trim().min(1, 'say why').max(500, 'a reason can have at most 500 characters'),
    }),
    output: Nothing,
    errors: ['not_found'],
    changes: ['participants'],
  }),
  'sampling.followRule': command({
    summary: 'Let the rule decide about a participant again.',
    input: z.object({ participantId: Id }),
    output: Nothing,
    errors: ['not_found'],
    changes: ['participants'],
  }),
};
