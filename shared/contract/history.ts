import { z } from 'zod';
import { command, query } from './define.ts';
import { Id, Time } from './values.ts';

/** One step of the history: who did what, when, in words. */
export const Action = z.object({
  number: z.int(),
  id: Id,
  at: Time,
  coderId: Id.nullable(),
  coder: z.string(),
  procedure: z.string(),
  label: z.string(),
  rows: z.int(),
  /** Whether it was taken back (and not done again since). */
  undone: z.boolean(),
});
export type Action = z.infer<typeof Action>;

const everything = [
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
  'decisions',
  'quotations',
  'memos',
  'tables',
  'queries',
] as const;

export const history = {
  'history.list': query({
    reads: ['history', 'rounds', 'session'],
    summary: 'What was done, newest first, as far as the one who asks may see.',
    input: z.object({
      before: z.int().optional(),
      limit: z.int().min(1).max(10_000).default(200),
      /** Only what this coder did. */
      coderId: Id.optional(),
      /** Only steps in whose words all of these stand; case and diacritics don't matter. */
      words: z.string().max(200).default(''),
    }),
    output: z.object({ total: z.int(), actions: z.array(Action) }),
  }),
  'history.undo': command({
    summary: 'Take back the last step of the acting coder; without one, the last step of anyone.',
    input: z.object({}),
    output: z.object({ label: z.string(), action: z.int() }),
    errors: ['nothing_to_undo', 'undo_blocked'],
    changes: everything,
  }),
  'history.redo': command({
    summary: 'Do again what was taken back last.',
    input: z.object({}),
    output: z.object({ label: z.string(), action: z.int() }),
    errors: ['nothing_to_redo', 'undo_blocked'],
    changes: everything,
  }),
};
