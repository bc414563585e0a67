import { z } from 'zod';
import { Code } from './codebook.ts';
import { command, query } from './define.ts';
import { Reading } from './episodes.ts';
import { Conditions } from './sampling.ts';
import { SpeakerRole } from './sources.ts';
import { Evidence, Id, Name, Place, Prose } from './values.ts';

/** What is looked for, and where: everything that is given narrows it. */
export const Finding = z.object({
  /** As in `search.find`. */
  words: z.string().max(500),
  sourceIds: z.array(Id).max(10_000).default([]),
  /** Only what is said under one of these labels. */
  speakers: z.array(z.string()).max(1000).default([]),
  roles: z.array(SpeakerRole).default([]),
  /** Only what participants said who meet these. */
  where: Conditions.default([]),
  /** Whether it carries a coding of the reading yet. */
  coded: z.enum(['any', 'coded', 'uncoded']).default('any'),
  reading: Reading.default({ of: 'mine' }),
});
export type Finding = z.infer<typeof Finding>;

/** The best first, by how rare the words are and how much of the turn they make up (BM25), or as it was said. */
export const FindingOrder = z.enum(['rank', 'reading']);
export type FindingOrder = z.infer<typeof FindingOrder>;

const Stretch = z.object({ start: z.int(), end: z.int() });

/** A sentence in which something was found; several where a phrase goes on from one to the next. */
export const FoundPassage = Evidence.extend({
  /** The words themselves. */
  marks: z.array(Stretch),
  /** The turn around them. */
  turn: Stretch,
  speaker: z.string().nullable(),
  role: SpeakerRole.nullable(),
  /** By pseudonym. */
  participant: z.string().nullable(),
  /** With what the words are coded in the reading. */
  codeIds: z.array(Id),
});
export type FoundPassage = z.infer<typeof FoundPassage>;

/** How much of what was found is marked or coded. */
export const FoundExtent = z.enum(['words', 'sentence', 'turn']);
export type FoundExtent = z.infer<typeof FoundExtent>;

/** What becomes of stretches: an episode each, or a code for all. */
const FoundUse = z.union([
  z.object({ as: z.literal('episodes') }),
  z.object({ as: z.literal('code'), codeId: Id }),
  /** A code that is still to be made. */
  z.object({ as: z.literal('new code') }),
]);
export type FoundUse = z.infer<typeof FoundUse>;

/** What would become of a stretch: nothing stands there yet, the same does already, an episode overlaps it, or it is none of the round’s. */
const StretchState = z.enum(['new', 'there', 'overlaps', 'outside']);

/** Stretches that can be marked or coded at once; more can't be looked through. */
export const mostAtOnce = 2000;

const Places = z.array(Place).min(1).max(mostAtOnce);

export const foundPassages = {
  'search.results': query({
    reads: ['sources', 'participants', 'codings', 'episodes', 'rounds', 'decisions', 'session'],
    summary:
      'Find words in some of what was said, each with the sentence around it, the best first or as it was said.',
    input: z.object({
      finding: Finding,
      order: FindingOrder.default('rank'),
      limit: z.int().min(1).max(10_000).default(100),
    }),
    output: z.object({
      /** Turns that have what was looked for; null where what is coded decides, which is not counted beforehand. */
      turns: z.int().nullable(),
      /** Whether there is more than was asked for. */
      more: z.boolean(),
      passages: z.array(FoundPassage),
    }),
    errors: ['query_unreadable', 'not_found', 'bad_value'],
  }),
  'search.stretches': query({
    reads: ['sources', 'participants', 'codings', 'episodes', 'codebook', 'rounds', 'decisions', 'session'],
    summary:
      'What marking or coding everything that is found would do: each stretch, and what stands there already.',
    input: z.object({ finding: Finding, extent: FoundExtent.default('sentence'), use: FoundUse }),
    output: z.object({
      more: z.boolean(),
      stretches: z.array(Evidence.extend({ speaker: z.string().nullable(), state: StretchState })),
    }),
    errors: ['query_unreadable', 'not_found', 'bad_value'],
  }),
  'search.code': command({
    summary: 'Apply a code to many stretches in one step; those that carry it already are left as they are.',
    input: z
      .object({ places: Places })
      .and(
        z.union([
          z.object({ codeId: Id, newCode: z.undefined().optional() }),
          z.object({ newCode: Name, codeId: z.undefined().optional() }),
        ]),
      ),
    output: z.object({ code: Code, coded: z.int(), left: z.int() }),
    errors: [
      'not_found',
      'no_coder',
      'no_round',
      'round_not_open',
      'not_this_work',
      'anchor_outside',
      'anchor_splits_character',
      'name_taken',
      'not_yours',
      'code_retired',
    ],
    changes: ['codings', 'codebook'],
  }),
  'search.mark': command({
    summary: 'Mark many stretches as episodes in one step; those that overlap one already are left out.',
    input: z.object({ places: Places, criterion: Prose.default('') }),
    output: z.object({ marked: z.int(), left: z.int() }),
    errors: [
      'not_found',
      'no_coder',
      'no_round',
      'not_this_work',
      'anchor_outside',
      'anchor_splits_character',
      'round_not_open',
    ],
    changes: ['episodes', 'codings'],
  }),
};
