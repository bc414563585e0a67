import { z } from 'zod';
import { command, query, task } from './define.ts';
import { SpeakerRole } from './sources.ts';
import { Anchor, Id } from './values.ts';

/** How a place came about: found by the interviewer’s words, found and confirmed, chosen by a person, or not asked at all. */
const PlaceState = z.enum(['found', 'confirmed', 'set by hand', 'not asked']);

/** Where a prompt or a probe is asked in a source, and what is said to it. A prompt without a place there was not found. */
export const PromptPlace = z.object({
  id: Id,
  promptId: Id,
  sourceId: Id,
  state: PlaceState,
  /** The question’s stretch; null where it was not asked. */
  question: Anchor.nullable(),
  /** From the question to where the next prompt is asked; null where nothing is said. */
  answer: Anchor.nullable(),
  /** From 0 to 1; null where a person chose the place without one being found. */
  confidence: z.number().min(0).max(1).nullable(),
  certainty: z.enum(['sure', 'likely', 'unsure']).nullable(),
  /** The words of the question. */
  words: z.string(),
});
export type PromptPlace = z.infer<typeof PromptPlace>;

const PromptInSource = z.object({ promptId: Id, sourceId: Id });

const AnswerTurn = z.object({
  start: z.int(),
  end: z.int(),
  speaker: z.string().nullable(),
  role: SpeakerRole,
  text: z.string(),
});

/** What one source holds about a prompt, as it is read under the others. */
export const Answer = z.object({
  sourceId: Id,
  source: z.string(),
  participants: z.array(z.object({ id: Id, name: z.string() })),
  /** Null where the prompt was not found. */
  place: PromptPlace.nullable(),
  /** What is said to it, turn by turn; the first and last may be cut where the answer begins or ends. */
  turns: z.array(AnswerTurn),
  /** The probes that were found in it. */
  probes: z.array(z.object({ promptId: Id, start: z.int(), end: z.int() })),
});
export type Answer = z.infer<typeof Answer>;

export const Found = z.object({
  sources: z.int(),
  /** Of prompts without their probes, a prompt in a source each. */
  sure: z.int(),
  likely: z.int(),
  unsure: z.int(),
  notFound: z.int(),
  /** Confirmed, chosen or marked as not asked by a person, and left as they are. */
  settled: z.int(),
});
export type Found = z.infer<typeof Found>;

export const answers = {
  'prompts.find': task({
    summary: 'Find where each prompt is asked, by the interviewers’ words. What a person settled stays.',
    input: z.object({ sourceIds: z.array(Id).min(1).optional() }),
    output: Found,
    errors: ['not_found', 'cancelled'],
    changes: ['protocol'],
  }),
  'prompts.places': query({
    reads: ['protocol', 'sources'],
    summary: 'Where the prompts and their probes are asked.',
    input: z.object({ promptId: Id.optional(), sourceId: Id.optional() }),
    output: z.array(PromptPlace),
  }),
  'prompts.answers': query({
    reads: ['protocol', 'sources', 'participants'],
    summary: 'What everyone says to one prompt, source by source.',
    input: z.object({ promptId: Id }),
    output: z.array(Answer),
    errors: ['not_found'],
  }),
  'prompts.setPlace': command({
    summary: 'Say where a prompt is asked in a source.',
    input: PromptInSource.extend({ question: Anchor }),
    output: PromptPlace,
    errors: ['not_found', 'anchor_outside', 'anchor_splits_character'],
    changes: ['protocol'],
  }),
  'prompts.confirmPlaces': command({
    summary: 'Say that prompts are asked where they were found.',
    input: z.object({ placeIds: z.array(Id).min(1) }),
    output: z.array(PromptPlace),
    errors: ['not_found'],
    changes: ['protocol'],
  }),
  'prompts.markNotAsked': command({
    summary: 'Say that a prompt was not asked in a source, which is not the same as nothing being said.',
    input: PromptInSource,
    output: PromptPlace,
    errors: ['not_found'],
    changes: ['protocol'],
  }),
  'prompts.clearPlace': command({
    summary: 'Forget where a prompt is asked in a source, or that it was not; it may be found again.',
    input: PromptInSource,
    output: PromptInSource,
    errors: ['not_found'],
    changes: ['protocol'],
  }),
};
