import { z } from 'zod';
import { command, query } from './define.ts';
import { Round } from './rounds.ts';
import { Hue, Id, Name, Nothing } from './values.ts';

export const Coder = z.object({ id: Id, name: z.string(), initials: z.string(), hue: Hue });
export type Coder = z.infer<typeof Coder>;

/** Who sits at this window, in which round, and what can be taken back. */
export const Session = z.object({
  coder: Coder.nullable(),
  /** The open round this coder works in; else the one being compared; else null. */
  round: Round.nullable(),
  undo: z.string().nullable(),
  redo: z.string().nullable(),
});
export type Session = z.infer<typeof Session>;

export const coders = {
  'session.get': query({
    reads: ['session', 'coders', 'rounds', 'history'],
    summary: 'Who is coding in this window, and in which round.',
    input: Nothing,
    output: Session,
  }),
  'session.actAs': command({
    summary: 'Hand this window to a coder.',
    input: z.object({ coderId: Id }),
    output: Session,
    errors: ['not_found'],
    changes: ['session'],
  }),
  'coders.list': query({
    reads: ['coders'],
    summary: 'Everyone who codes in this study.',
    input: Nothing,
    output: z.array(Coder),
  }),
  'coders.add': command({
    summary: 'Add a coder to the study.',
    input: z.object({ name: Name }),
    output: Coder,
    errors: ['name_taken'],
    changes: ['coders'],
  }),
  'coders.rename': command({
    summary: 'Give a coder another name.',
    input: z.object({ coderId: Id, name: Name }),
    output: Coder,
    errors: ['not_found', 'name_taken'],
    changes: ['coders'],
  }),
};
