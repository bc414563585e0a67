import { z } from 'zod';
import { command, query } from './define.ts';
import { Id, Name, Nothing, Prose } from './values.ts';

/** A kind of episode, with the rule by which one is told: what makes it relevant, where it begins, where it ends. */
export const EpisodeKind = z.object({
  id: Id,
  name: z.string(),
  relevance: z.string(),
  begins: z.string(),
  ends: z.string(),
  position: z.int(),
});
export type EpisodeKind = z.infer<typeof EpisodeKind>;

export const episodeKinds = {
  'episodeKinds.list': query({
    reads: ['episodes'],
    summary: 'The kinds of episode that the study looks for, each with its rule.',
    input: Nothing,
    output: z.array(EpisodeKind),
  }),
  'episodeKinds.save': command({
    summary: 'Say what counts as an episode: a new kind of it, or another rule for one there is.',
    input: z.object({
      kindId: Id.optional(),
      name: Name,
      relevance: Prose.default(''),
      begins: Prose.default(''),
      ends: Prose.default(''),
    }),
    output: EpisodeKind,
    errors: ['not_found', 'name_taken'],
    changes: ['episodes'],
  }),
  'episodeKinds.remove': command({
    summary: 'Remove a kind of episode that no episode is of.',
    input: z.object({ kindId: Id }),
    output: z.object({ kindId: Id }),
    errors: ['not_found', 'in_use'],
    changes: ['episodes'],
  }),
};
