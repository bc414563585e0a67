import { z } from 'zod';
import { command, query } from './define.ts';
import { Anchor, Id, Name, Place, Prose } from './values.ts';

/** Whose reading: one coder's own work, or what was agreed. */
export const Layer = z.enum(['coder', 'consensus']);
export type Layer = z.infer<typeof Layer>;

export const Episode = z.object({
  id: Id,
  sourceId: Id,
  start: z.int(),
  end: z.int(),
  /** Its place in the source, from 1, among the episodes of the same reading. */
  number: z.int(),
  title: z.string(),
  criterion: z.string(),
  layer: Layer,
  coderId: Id.nullable(),
  roundId: Id,
  /** Whether the coder who asks has finished coding it. */
  done: z.boolean(),
});
export type Episode = z.infer<typeof Episode>;

/** Which reading is asked for: the work the acting coder has before them, one coder's, or the consensus. */
export const Reading = z.union([
  z.object({ of: z.literal('mine') }),
  z.object({ of: z.literal('coder'), coderId: Id, roundId: Id.optional() }),
  z.object({ of: z.literal('consensus') }),
]);
export type Reading = z.infer<typeof Reading>;

export const episodes = {
  'episodes.list': query({
    reads: ['episodes', 'rounds', 'decisions', 'session'],
    summary: 'Episodes of one source or of all, in one reading.',
    input: z.object({ sourceId: Id.optional(), reading: Reading.default({ of: 'mine' }) }),
    output: z.array(Episode),
    errors: ['not_found'],
  }),
  'episodes.openings': query({
    reads: ['episodes', 'rounds', 'decisions', 'sources', 'session'],
    summary: 'The first words of all episodes, in one reading.',
    input: z.object({ reading: Reading.default({ of: 'mine' }) }),
    output: z.array(z.object({ episodeId: Id, words: z.string() })),
    errors: ['not_found'],
  }),
  'episodes.mark': command({
    summary: 'Mark a relevant episode: from where the participant turns to something until the talk shifts.',
    input: Place.and(z.object({ title: Name.optional(), criterion: Prose.default('') })),
    output: Episode,
    errors: [
      'not_found',
      'no_coder',
      'no_round',
      'not_this_work',
      'anchor_outside',
      'anchor_splits_character',
      'episode_overlaps',
      'round_not_open',
    ],
    changes: ['episodes', 'codings'],
  }),
  'episodes.change': command({
    summary: 'Name an episode, say why it is relevant, or move where it begins and ends.',
    input: z.object({
      episodeId: Id,
      title: Name.optional(),
      criterion: Prose.optional(),
      extent: Anchor.optional(),
    }),
    output: Episode,
    errors: [
      'not_found',
      'no_coder',
      'not_yours',
      'round_not_open',
      'anchor_outside',
      'anchor_splits_character',
      'episode_overlaps',
      'in_use',
    ],
    changes: ['episodes', 'codings'],
  }),
  'episodes.setDone': command({
    summary: 'Say whether you have finished coding an episode.',
    input: z.object({ episodeId: Id, done: z.boolean() }),
    output: Episode,
    errors: ['not_found', 'no_coder', 'no_round', 'round_not_open'],
    changes: ['episodes'],
  }),
  'episodes.remove': command({
    summary: 'Remove an episode that carries no codings.',
    input: z.object({ episodeId: Id }),
    output: z.object({ episodeId: Id }),
    errors: ['not_found', 'no_coder', 'not_yours', 'round_not_open', 'in_use'],
    changes: ['episodes', 'codings'],
  }),
};
