import { z } from 'zod';
import { command, query } from './define.ts';
import { Id, Nothing, Time } from './values.ts';

export const MemoKind = z.enum(['analytic', 'methodological', 'reflexive', 'code note']);
export type MemoKind = z.infer<typeof MemoKind>;

export const MemoSubject = z.object({
  kind: z.enum(['study', 'source', 'participant', 'episode', 'code']),
  /** Null for the study. */
  id: Id.nullable(),
});
export type MemoSubject = z.infer<typeof MemoSubject>;

export const Memo = z.object({
  id: Id,
  about: MemoSubject,
  /** What it is about, by name, for lists. */
  aboutName: z.string(),
  kind: MemoKind,
  title: z.string(),
  text: z.string(),
  coderId: Id,
  createdAt: Time,
  changedAt: Time,
});
export type Memo = z.infer<typeof Memo>;

export const memos = {
  'memos.list': query({
    reads: ['memos', 'rounds', 'episodes', 'codebook', 'sources', 'participants', 'session'],
    summary: 'All memos, newest first.',
    input: Nothing,
    output: z.array(Memo),
  }),
  'memos.write': command({
    summary: 'Write a memo about the study or a thing in it; with an id, change that memo.',
    input: z.object({
      memoId: Id.optional(),
      about: MemoSubject,
      kind: MemoKind.default('analytic'),
      title: z.string().trim().max(200).default(''),
      text: z.string().max(200_000),
    }),
    output: Memo,
    errors: ['not_found', 'no_coder', 'not_yours'],
    changes: ['memos'],
  }),
  'memos.remove': command({
    summary: 'Remove one of your memos.',
    input: z.object({ memoId: Id }),
    output: z.object({ memoId: Id }),
    errors: ['not_found', 'no_coder', 'not_yours'],
    changes: ['memos'],
  }),
};
