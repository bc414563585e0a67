import { z } from 'zod';
import { thingKinds } from '../history/thing-kind.ts';
import { ChangedMarks } from './changed-marks.ts';
import { command, query } from './define.ts';
import { Id, Time } from './values.ts';

const ThingKind = z.enum(thingKinds);

/** A moment to the millisecond, so that moments compare as text. */
const Moment = z.iso.datetime({ precision: 3 });

/** Which steps of the history are meant. */
export const HistoryFilter = z.object({
  /** Only what this coder did. */
  coderId: Id.optional(),
  /** Only steps in whose words all of these stand; case and diacritics don’t matter. */
  words: z.string().max(200).default(''),
  /** Only what was done from this moment on, and before that one. */
  since: Moment.optional(),
  until: Moment.optional(),
  /** Only steps that changed something of this kind. */
  kind: ThingKind.optional(),
  /** Only steps that changed this very thing, or what belongs to it: a source’s codings, a participant’s values. */
  about: Id.optional(),
});
export type HistoryFilter = z.infer<typeof HistoryFilter>;

/** A thing by what it is and how it is called, or was called last. */
export const Thing = z.object({ id: Id, kind: ThingKind, noun: z.string(), name: z.string() });
export type Thing = z.infer<typeof Thing>;

/** One step of the history: who did what, when, in words. */
export const Action = z.object({
  number: z.int(),
  id: Id,
  at: Time,
  coderId: Id.nullable(),
  coder: z.string(),
  procedure: z.string(),
  label: z.string(),
  rows: z.int(),
  /** Whether it was taken back (and not done again since). */
  undone: z.boolean(),
  /** For a step that takes back or does again: the step it is about in the end. */
  origin: z.int().nullable(),
});
export type Action = z.infer<typeof Action>;

/** What taking a step back, or doing it again, may change. */
export const everything = [
  'study',
  'coders',
  'session',
  'sources',
  'participants',
  'pseudonyms',
  'protocol',
  'rounds',
  'episodes',
  'codebook',
  'codings',
  'decisions',
  'quotations',
  'memos',
  'tables',
  'queries',
] as const;

/** A step that was taken back or done again, in words, and the step of the history that this was. */
const Reversed = z.object({
  label: z.string(),
  action: z.int(),
  /** What to draw at once; null where it was more than marks, or too many of them, and has to be asked for. */
  marks: ChangedMarks.nullable(),
});

export const history = {
  'history.list': query({
    reads: ['history', 'rounds', 'session'],
    summary: 'What was done, newest first, as far as the one who asks may see.',
    input: HistoryFilter.extend({
      before: z.int().optional(),
      limit: z.int().min(1).max(10_000).default(200),
    }),
    output: z.object({
      total: z.int(),
      actions: z.array(Action),
      /** What the filter is about, where it is about one thing that may be seen. */
      about: Thing.nullable(),
    }),
  }),
  'history.undo': command({
    summary: 'Take back the last step of the acting coder; without one, the last step of anyone.',
    input: z.object({}),
    output: Reversed,
    errors: ['nothing_to_undo', 'undo_blocked'],
    changes: everything,
  }),
  'history.redo': command({
    summary: 'Do again what was taken back last.',
    input: z.object({}),
    output: Reversed,
    errors: ['nothing_to_redo', 'undo_blocked'],
    changes: everything,
  }),
};
