import { z } from 'zod';
import { query } from './define.ts';
import { ReadingState } from './sources.ts';
import { Id } from './values.ts';

/** How far one coder is with one source in one round. */
export const ProgressLine = z.object({
  roundId: Id,
  coderId: Id,
  sourceId: Id,
  reading: ReadingState,
  /** The coder's own, or where a round codes given episodes, those that were given. */
  episodes: z.int(),
  /** How many of them carry a coding of this coder in this round. */
  coded: z.int(),
  /** How many of them the coder said they are done with. */
  done: z.int(),
});
export type ProgressLine = z.infer<typeof ProgressLine>;

export const episodeProgress = {
  'episodes.progress': query({
    reads: ['episodes', 'codings', 'rounds', 'sources', 'coders', 'decisions', 'session'],
    summary: 'How far everybody is with every source in every round, as far as the one who asks may know it.',
    input: z.object({}),
    output: z.object({
      lines: z.array(ProgressLine),
      /** Whose work in which open round is sealed from the one who asks. */
      sealed: z.array(z.object({ roundId: Id, coderId: Id })),
    }),
  }),
};
