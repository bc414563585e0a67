import { z } from 'zod';
import { Code } from './codebook.ts';
import { Coder } from './coders.ts';
import { Coding } from './codings.ts';
import { query } from './define.ts';
import { Episode } from './episodes.ts';
import { SourceText } from './sources.ts';
import { Id, Time } from './values.ts';

/** A step after which the study is looked at. */
const Then = z.object({
  number: z.int(),
  at: Time,
  coder: z.string(),
  label: z.string(),
  /** The steps that may be seen just before and after it; null at either end. */
  before: z.int().nullable(),
  after: z.int().nullable(),
});
export type Then = z.infer<typeof Then>;

/** A round as far as it tells whose codes and codings are seen. */
const RoundThen = z.object({ id: Id, name: z.string() });

const CodeThen = Code.extend({
  /** How often it was used then, as far as may be seen; a theme counts what lay below it, each episode once. */
  codings: z.int(),
  episodes: z.int(),
});
export type CodeThen = z.infer<typeof CodeThen>;

export const asItStood = {
  'history.then': query({
    reads: ['history', 'rounds', 'session'],
    summary: 'The last step up to a moment or a number, and the sources that were there after it.',
    input: z.object({ number: z.int().optional(), until: z.iso.datetime({ precision: 3 }).optional() }),
    output: z.object({ moment: Then, sources: z.array(z.object({ id: Id, title: z.string() })) }),
    errors: ['not_found'],
  }),
  'history.codebookThen': query({
    reads: ['history', 'rounds', 'session'],
    summary: 'Themes and codes as they stood after a step, with how often they were used then.',
    input: z.object({ number: z.int() }),
    output: z.object({ codes: z.array(CodeThen), coders: z.array(Coder), rounds: z.array(RoundThen) }),
    errors: ['not_found'],
  }),
  'history.sourceThen': query({
    reads: ['history', 'rounds', 'session'],
    summary: 'A source as it stood after a step: its text, its episodes and its codings, with their codes.',
    input: z.object({ number: z.int(), sourceId: Id }),
    output: z.object({
      source: SourceText,
      episodes: z.array(Episode),
      codings: z.array(Coding),
      codes: z.array(Code),
      coders: z.array(Coder),
      rounds: z.array(RoundThen),
    }),
    errors: ['not_found'],
  }),
};
