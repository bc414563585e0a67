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

/** A stretch of a turn in which all the words that were asked for stand. */
const Passage = Hit.extend({
  /** Where the words stand in it. */
  marks: z.array(z.object({ start: z.int(), end: z.int() })),
});
export type Passage = z.infer<typeof Passage>;

export const search = {
  'search.passages': query({
    reads: ['sources'],
    summary: 'The best places for some words, one in each turn: first where they stand one after another.',
    input: z.object({
      words: z.string().max(500),
      limit: z.int().min(1).max(200).default(20),
      /** Also longer words that begin with these, for words that are still being written. */
      prefix: z.boolean().default(false),
    }),
    output: z.object({
      /** Turns in which all the words stand. */
      turns: z.int(),
      passages: z.array(Passage),
    }),
  }),
  'search.find': query({
    reads: ['sources'],
    summary:
      'Find words in all sources: all of them in one turn, "a phrase", word*, one NEAR/5 other, OR, -without, (brackets).',
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
    errors: ['query_unreadable'],
  }),
};
