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
  /** Of which kind it is; null where it was not said. */
  kindId: Id.nullable(),
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
    summary:
      'Mark a relevant episode: from where the participant turns to something until the talk shifts. Where the study has one kind of episode, it is of that.',
    input: Place.and(
      z.object({ title: Name.optional(), criterion: Prose.default(''), kindId: Id.nullable().optional() }),
    ),
    output: Episode,
    errors: [
      'not_found',
      'no_coder',
      'no_round',
      'not_this_work',
      'source_outside_round',
      'anchor_outside',
      'anchor_splits_character',
      'episode_overlaps',
      'round_not_open',
    ],
    changes: ['episodes', 'codings'],
  }),
  'episodes.change': command({
    summary:
      'Name an episode, say of which kind it is or why it is relevant, or move where it begins and ends. A name that only repeats the first words goes along with them.',
    input: z.object({
      episodeId: Id,
      title: Name.optional(),
      criterion: Prose.optional(),
      kindId: Id.nullable().optional(),
      extent: Anchor.optional(),
    }),
    output: Episode,
    errors: [
      'not_found',
      'no_coder',
      'not_yours',
      'not_this_work',
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
    errors: ['not_found', 'no_coder', 'not_yours', 'not_this_work', 'round_not_open', 'in_use'],
    changes: ['episodes', 'codings'],
  }),
  'episodes.split': command({
    summary:
      'Split an episode in two at a place in it. Its codings go to the half that they lie in; one across the cut stays whole, with the half that holds more of it.',
    input: z.object({ episodeId: Id, at: z.int().min(1) }),
    output: z.object({
      first: Episode,
      second: Episode,
      /** How many of its codings lie across the cut. */
      across: z.int(),
    }),
    errors: [
      'not_found',
      'no_coder',
      'not_yours',
      'not_this_work',
      'round_not_open',
      'anchor_splits_character',
      'episode_cannot_split',
    ],
    changes: ['episodes', 'codings'],
  }),
  'episodes.join': command({
    summary:
      'Join two episodes that follow each other, with all that lies between them. The first stays; names, criteria, codings and memos of both are kept.',
    input: z.object({ episodeId: Id, withId: Id }),
    output: z.object({ episode: Episode, goneId: Id }),
    errors: [
      'not_found',
      'no_coder',
      'not_yours',
      'not_this_work',
      'round_not_open',
      'episodes_not_beside',
      'in_use',
    ],
    changes: ['episodes', 'codings', 'memos'],
  }),
};
