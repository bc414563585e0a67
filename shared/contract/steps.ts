import { z } from 'zod';
import { command, query } from './define.ts';
import { Action, everything, HistoryFilter, Thing } from './history.ts';
import { RefuseNames } from './pseudonyms.ts';
import { Bytes, Place } from './values.ts';

/** A field of a thing before and after a step, in words; both null where its values would say nothing to a person. */
const FieldChange = z.object({
  label: z.string(),
  /** Whether `before` and `after` are moments, in UTC, rather than words. */
  isMoment: z.boolean(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** Of a long text: what changed in it, word by word. */
  words: z
    .array(z.object({ how: z.enum(['same', 'removed', 'added', 'left out']), text: z.string() }))
    .nullable(),
});
export type FieldChange = z.infer<typeof FieldChange>;

/** What a step did to one thing. */
const ThingChange = Thing.extend({
  how: z.enum(['added', 'changed', 'removed']),
  fields: z.array(FieldChange),
  /** Where it stands today, for what stands in a source. */
  place: Place.nullable(),
});
export type ThingChange = z.infer<typeof ThingChange>;

/** Something that stands in the way of taking a step back. */
const Dependence = z.object({
  sentence: z.string(),
  /** The steps that made it so, newest first, as far as they may be seen; the first few. */
  steps: z.array(Action),
});
export type Dependence = z.infer<typeof Dependence>;

export const steps = {
  'history.step': query({
    reads: ['history', 'rounds', 'session'],
    summary: 'What one step changed, in words: before and after of each thing, with names and quotations.',
    input: z.object({ number: z.int() }),
    output: z.object({
      action: Action,
      changes: z.array(ThingChange),
      /** How many things more it changed than are told. */
      more: z.int(),
    }),
    errors: ['not_found'],
  }),
  'history.things': query({
    reads: ['history', 'rounds', 'session'],
    summary: 'The things of the study that the history can be about, by their names.',
    input: z.object({
      words: z.string().max(200).default(''),
      limit: z.int().min(1).max(1000).default(50),
    }),
    output: z.array(Thing),
  }),
  'history.whatDepends': query({
    reads: ['history', 'rounds', 'session'],
    summary:
      'Whether one of your own steps can be taken back by itself, and what depends on it where it can’t.',
    input: z.object({ number: z.int() }),
    output: z.object({ free: z.boolean(), because: z.array(Dependence) }),
    errors: ['not_found', 'not_yours'],
  }),
  'history.undoOne': command({
    summary: 'Take one of your own steps back by itself, where nothing depends on it.',
    input: z.object({ number: z.int() }),
    output: z.object({ label: z.string(), action: z.int() }),
    errors: ['not_found', 'not_yours', 'undo_blocked'],
    changes: everything,
  }),
  'history.export': query({
    reads: [],
    summary: 'The steps that fit as a table: every changed row of each, before and after.',
    input: HistoryFilter.extend({ refuseNames: RefuseNames.optional() }),
    output: Bytes,
    errors: ['listed_name', 'upload_missing', 'key_unreadable'],
  }),
};
