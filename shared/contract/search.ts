import { z } from 'zod';
import { query } from './define.ts';
import { Evidence } from './values.ts';

export const Hit = Evidence.extend({
  speaker: z.string().nullable(),
  /** The words around the hit, and where in them it stands. */
  context: z.string(),
  contextStart: z.int(),
});
export type Hit = z.infer<typeof Hit>;

export const search = {
  'search.find': query({
    reads: ['sources'],
    summary: 'Find words in all sources; "in quotes" a phrase; case and diacritics don’t matter.',
    input: z.object({
      words: z.string().max(500),
      limit: z.int().min(1).max(10_000).default(50),
      /** Also longer words that begin with these, for words that are still being written; never inside quotes. */
      prefix: z.boolean().default(false),
    }),
    output: z.object({
      /** Turns in which all the words stand. */
      turns: z.int(),
      /** Whether there are more hits than were asked for. */
      more: z.boolean(),
      hits: z.array(Hit),
    }),
  }),
};
