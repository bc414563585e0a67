import { z } from 'zod';
import { command, query } from './define.ts';
import { Id, Name, Nothing, Time } from './values.ts';

export const RoundState = z.enum(['open', 'comparing', 'closed']);
export type RoundState = z.infer<typeof RoundState>;

/** What is done in a round: marking episodes, coding the episodes that were given, or both. */
export const RoundWork = z.enum(['episodes', 'codes', 'both']);
export type RoundWork = z.infer<typeof RoundWork>;

/** Whose codes: each coder's own, named while coding (inductive), or the study's (a framework). */
export const RoundCodebook = z.enum(['own', 'study']);
export type RoundCodebook = z.infer<typeof RoundCodebook>;

/** What a draw at random begins with: the same seed draws the same again. */
const Seed = z.int().min(0).max(4_294_967_295);

export const Round = z.object({
  id: Id,
  number: z.int(),
  name: z.string(),
  state: RoundState,
  work: RoundWork,
  codebook: RoundCodebook,
  coders: z.array(z.object({ coderId: Id, finishedAt: Time.nullable() })),
  /** The sources that it is about, where it names some; none where it takes all there are, those that come in later, too. */
  sourceIds: z.array(Id),
  /** How the episodes that it codes were drawn at random: with which seed, how many, and of how many; null where it takes all. */
  sample: z.object({ seed: Seed, size: z.int(), of: z.int() }).nullable(),
  openedAt: Time,
  comparedAt: Time.nullable(),
  closedAt: Time.nullable(),
  /** Open again after its work had been revealed: its coders may know each other's, and what they change is no longer done apart. */
  reopened: z.boolean(),
});
export type Round = z.infer<typeof Round>;

export const rounds = {
  'rounds.list': query({
    reads: ['rounds'],
    summary: 'The rounds of coding, oldest first.',
    input: Nothing,
    output: z.array(Round),
  }),
  'rounds.open': command({
    summary:
      'Open a round: who codes, what is done, with whose codes, in which sources, and in how many episodes drawn at random.',
    input: z
      .object({
        name: Name,
        work: RoundWork,
        codebook: RoundCodebook,
        coderIds: z.array(Id).min(1, 'a round needs at least one coder'),
        sourceIds: z.array(Id).default([]),
        sample: z
          .object({ size: z.int().min(1, 'a sample has at least one episode'), seed: Seed.optional() })
          .nullable()
          .default(null),
      })
      .refine(({ work, sample }) => sample === null || work === 'codes', {
        message: 'only episodes that are given to be coded can be drawn at random',
      }),
    output: Round,
    errors: ['not_found', 'round_open_already', 'name_taken', 'sample_too_large'],
    changes: ['rounds'],
  }),
  'rounds.change': command({
    summary:
      'Rename an open round, or set what is done in it and with whose codes while nothing has been done yet.',
    input: z.object({
      roundId: Id,
      name: Name.optional(),
      work: RoundWork.optional(),
      codebook: RoundCodebook.optional(),
    }),
    output: Round,
    errors: ['not_found', 'round_not_open', 'name_taken', 'round_begun'],
    changes: ['rounds'],
  }),
  'rounds.addCoder': command({
    summary: 'Let another coder join an open round. Nobody sees the work of the others while it is open.',
    input: z.object({ roundId: Id, coderId: Id }),
    output: Round,
    errors: ['not_found', 'round_not_open'],
    changes: ['rounds'],
  }),
  'rounds.finish': command({
    summary: 'Say that you have finished your part of a round.',
    input: z.object({ roundId: Id }),
    output: Round,
    errors: ['not_found', 'round_not_open', 'not_in_round', 'no_coder'],
    changes: ['rounds'],
  }),
  'rounds.resume': command({
    summary: 'Take back that you have finished, while the round is still open.',
    input: z.object({ roundId: Id }),
    output: Round,
    errors: ['not_found', 'round_not_open', 'not_in_round', 'no_coder'],
    changes: ['rounds'],
  }),
  'rounds.compare': command({
    summary: 'Reveal the work of all coders to each other and compare it. From here on it stays as it is.',
    input: z.object({ roundId: Id }),
    output: Round,
    errors: ['not_found', 'round_not_open', 'not_finished', 'single_coder', 'work_without_seat'],
    changes: ['rounds'],
  }),
  'rounds.close': command({
    summary: 'Close a round: everything is settled, or its one coder has finished.',
    input: z.object({ roundId: Id }),
    output: Round,
    errors: [
      'not_found',
      'round_not_open',
      'round_not_compared',
      'undecided',
      'not_finished',
      'work_without_seat',
    ],
    changes: ['rounds', 'codebook', 'codings', 'quotations', 'memos'],
  }),
};
