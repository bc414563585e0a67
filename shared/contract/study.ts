import { z } from 'zod';
import { command, query } from './define.ts';
import { RefuseNames } from './pseudonyms.ts';
import { Bytes, Name, Nothing, Time } from './values.ts';

/** What the study holds, counted as far as the one who asks may see. */
export const StudyInfo = z.object({
  title: z.string(),
  createdAt: Time,
  file: z.string(),
  sources: z.int(),
  turns: z.int(),
  words: z.int(),
  /** Sources that are recordings, and recordings of transcripts. */
  recordings: z.int(),
  participants: z.int(),
  attributes: z.int(),
  prompts: z.int(),
  coders: z.int(),
  rounds: z.int(),
  episodes: z.int(),
  codes: z.int(),
  themes: z.int(),
  codings: z.int(),
  decisions: z.int(),
  memos: z.int(),
  tables: z.int(),
  actions: z.int(),
  /** Rounds whose work is sealed from the one who asks. */
  sealed: z.int(),
});
export type StudyInfo = z.infer<typeof StudyInfo>;

export const CheckReport = z.object({
  clean: z.boolean(),
  checks: z.array(z.object({ name: z.string(), ok: z.boolean(), detail: z.string() })),
});
export type CheckReport = z.infer<typeof CheckReport>;

/** What a new study starts with. */
export const NewStudy = z.object({ title: Name, coder: Name });

/** What was brought over from a damaged study into a new one. */
export const Rescued = z.object({
  /** Rows that could be read where they stood. */
  read: z.int(),
  /** Rows that were lost where they stood and could be put back from the history. */
  restored: z.int(),
  /** Whether all of the history could be read; what was lost with it, nobody knows of. */
  isHistoryWhole: z.boolean(),
  /** Rows that the history knows and that could not be kept, by table. */
  lost: z.array(z.object({ table: z.string(), rows: z.int() })),
  /** What was found of the study itself; it is not looked over where that would change it. */
  original: z.enum(['sound', 'damaged', 'open elsewhere', 'not looked over']),
});
export type Rescued = z.infer<typeof Rescued>;

export const study = {
  'study.info': query({
    reads: [
      'study',
      'coders',
      'sources',
      'participants',
      'protocol',
      'rounds',
      'episodes',
      'codebook',
      'codings',
      'decisions',
      'memos',
      'tables',
      'history',
    ],
    summary: 'What the study holds, in numbers.',
    input: Nothing,
    output: StudyInfo,
  }),
  'study.rename': command({
    summary: 'Give the study another title.',
    input: z.object({ title: Name }),
    output: z.object({ title: z.string() }),
    changes: ['study'],
  }),
  'study.check': query({
    reads: [],
    summary: 'Look the whole study file over: structure, links, anchors, and history against data.',
    input: Nothing,
    output: CheckReport,
  }),
  'study.export': query({
    reads: [],
    summary: 'Write codings or history as a table, or the study as it can leave Throughline.',
    input: z.object({ as: z.enum(['csv', 'history']), refuseNames: RefuseNames.optional() }),
    output: Bytes,
    errors: ['listed_name', 'upload_missing', 'key_unreadable'],
  }),
};
