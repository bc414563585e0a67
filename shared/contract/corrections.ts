import { z } from 'zod';
import { command } from './define.ts';
import { Id } from './values.ts';

/** Other words in place of a stretch; the stretch is empty where something is only put in. */
const Correction = z
  .object({
    start: z.int().min(0),
    end: z.int().min(0),
    text: z.string().max(100_000, 'a correction can have at most 100,000 characters'),
    /** What stands there now, as far as the one who corrects it knows; refused when it is something else. */
    was: z.string().optional(),
  })
  .refine(({ start, end }) => start <= end, 'a stretch can’t end before it begins');

export const corrections = {
  'corrections.correct': command({
    summary: 'Correct what was said in a source. Everything that stands in it moves with its words.',
    input: z.object({ sourceId: Id, edits: z.array(Correction).min(1).max(10_000) }),
    output: z.object({ sourceId: Id, places: z.int() }),
    errors: [
      'not_found',
      'anchor_outside',
      'anchor_splits_character',
      'nothing_written',
      'text_changed',
      'correction_outside_turns',
      'correction_empties',
      'correction_joins',
    ],
    changes: ['sources', 'episodes', 'codings', 'participants', 'protocol'],
  }),
};
