import { z } from 'zod';
import { Code } from './codebook.ts';
import { Coding } from './codings.ts';
import { Episode } from './episodes.ts';
import { Quotation } from './quotations.ts';
import { Id } from './values.ts';

/** Things of one kind as a step left them: those that it made or changed as they are now, and those that are there no more. */
const left = <Thing extends z.ZodType>(thing: Thing) => z.object({ now: z.array(thing), gone: z.array(Id) });

/** What a step changed of the marks in the texts, in the reading that the one who asks has before them. */
export const ChangedMarks = z.object({
  codes: left(Code),
  episodes: left(Episode),
  codings: left(Coding),
  /** Also those that the step didn't touch, but that are exemplars now or no longer because of it. */
  quotations: left(Quotation),
});
export type ChangedMarks = z.infer<typeof ChangedMarks>;
