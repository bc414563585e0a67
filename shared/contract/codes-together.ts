import { z } from 'zod';
import { query } from './define.ts';
import { QueryLayer } from './queries.ts';
import { Conditions } from './sampling.ts';
import { Evidence, Id } from './values.ts';

/** Which codings are looked at: of a layer, said by participants who meet the conditions. */
const seen = { layer: QueryLayer.default({ of: 'mine' }), where: Conditions.default([]) };

/** In one episode (outside of episodes, on the very same stretch), or on the same words. */
export const TogetherHow = z.enum(['episode', 'overlapping']);
export type TogetherHow = z.infer<typeof TogetherHow>;

const Figures = {
  /** Episodes, and maximal stretches of words. */
  episodes: z.int(),
  stretches: z.int(),
};

const Side = z.object({
  codeId: Id,
  codings: z.int(),
  ...Figures,
  participants: z.int(),
  sources: z.int(),
  /** Coders who used it, as far as the layer is of what coders did. */
  coderIds: z.array(Id),
});
export type ComparedSide = z.infer<typeof Side>;

/** A stretch in a place, as it stands in its quotation. */
const Marked = z.array(z.object({ start: z.int(), end: z.int() }));

/** A place where two codes stand together, with the stretches of each. */
export const PlaceTogether = Evidence.extend({
  first: Marked,
  second: Marked,
  /** The episode's title. */
  episode: z.string().nullable(),
  /** Who speaks there, by pseudonym. */
  participant: z.string().nullable(),
});
export type PlaceTogether = z.infer<typeof PlaceTogether>;

const reads = [
  'codings',
  'codebook',
  'rounds',
  'episodes',
  'decisions',
  'sources',
  'participants',
  'session',
] as const;

const Pair = z.tuple([Id, Id]);

export const codesTogether = {
  'codes.together': query({
    reads,
    summary: 'How often codes or themes stand together, each with each: in one episode, on the same words.',
    input: z.object({ codeIds: z.array(Id).min(1).max(1000), ...seen }),
    output: z.object({
      /** Each by itself, in the order that was asked for; what is not there is left out. */
      codes: z.array(z.object({ codeId: Id, ...Figures })),
      /** Those of which at least one figure is not zero, by their places in `codes`, the smaller first. */
      pairs: z.array(z.object({ one: z.int(), other: z.int(), ...Figures })),
      /** Whether there is work in the layer that is sealed from who asks, and was left out. */
      partlySealed: z.boolean(),
    }),
    errors: ['bad_value', 'layer_sealed', 'not_found'],
  }),
  'codes.compare': query({
    reads,
    summary: 'Two codes beside each other: how often each was used, by whom it was said, and how often both.',
    input: z.object({ codeIds: Pair, ...seen }),
    output: z.object({
      sides: z.tuple([Side, Side]),
      /** Where both stand. */
      together: z.object(Figures),
      /** Participants of whom either was coded, in their order, with how many codings of each. */
      participants: z.array(
        z.object({ participantId: Id, name: z.string(), first: z.int(), second: z.int() }),
      ),
      /** Of how many participants, by the conditions. */
      of: z.int(),
      partlySealed: z.boolean(),
    }),
    errors: ['not_found', 'bad_value', 'layer_sealed'],
  }),
  'codes.placesTogether': query({
    reads,
    summary:
      'The places where two codes stand together, with the words of each, in the order of the sources.',
    input: z.object({
      codeIds: Pair,
      how: TogetherHow,
      limit: z.int().min(1).max(10_000).default(200),
      ...seen,
    }),
    output: z.object({ total: z.int(), places: z.array(PlaceTogether) }),
    errors: ['not_found', 'bad_value', 'layer_sealed'],
  }),
};
