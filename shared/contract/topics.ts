import { z } from 'zod';

/** What a change can be about. A host's push names topics; whoever shows one asks again. */
const topics = [
  'study',
  'coders',
  'session',
  'sources',
  'participants',
  'pseudonyms',
  'protocol',
  'rounds',
  'episodes',
  'codebook',
  'codings',
  'quotations',
  'decisions',
  'memos',
  'tables',
  'queries',
  'history',
] as const;

export type Topic = (typeof topics)[number];

export const Topic = z.enum(topics);

/** One push: what changed, by whose session, up to which action of the history. Never the data itself. */
export const Change = z.object({
  topics: z.array(Topic),
  action: z.number().int().nullable(),
  session: z.string().nullable(),
});
export type Change = z.infer<typeof Change>;
