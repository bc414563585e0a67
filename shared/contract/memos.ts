import { z } from 'zod';
import { command, query } from './define.ts';
import { MemoDocument, MemoQuotation } from './memo-document.ts';
import { RefuseNames } from './pseudonyms.ts';
import { Bytes, Id, Place, Time } from './values.ts';

export const MemoKind = z.enum(['analytic', 'methodological', 'reflexive', 'code note']);
export type MemoKind = z.infer<typeof MemoKind>;

export const MemoSubject = z.object({
  kind: z.enum(['study', 'source', 'participant', 'episode', 'coding', 'code', 'theme', 'round']),
  /** Null for the study. */
  id: Id.nullable(),
});
export type MemoSubject = z.infer<typeof MemoSubject>;

export const Memo = z.object({
  id: Id,
  about: MemoSubject,
  /** What it is about, by name, for lists. */
  aboutName: z.string(),
  /** Where that stands, of an episode, a coding or a source that may be seen. */
  place: Place.nullable(),
  kind: MemoKind,
  title: z.string(),
  /** How it begins: at most 300 characters of its text. */
  opening: z.string(),
  words: z.int(),
  coderId: Id,
  createdAt: Time,
  changedAt: Time,
  /** Changes whenever something in it does; with it a change says what it is a change of. */
  version: z.string(),
});
export type Memo = z.infer<typeof Memo>;

/** A quotation as it stands in the study now. */
export const QuotedWords = z.object({
  quotation: MemoQuotation,
  /**
   * There; or its episode or coding is gone and only the words are there; or the words are gone too, and are told as they
   * were quoted, as far as that is known.
   */
  state: z.enum(['there', 'unmarked', 'gone']),
  words: z.string(),
  /** The title of the episode, or the name of the code; empty of plain words. */
  name: z.string(),
  source: z.string(),
  /** Who speaks there, by their name in the study or by their label. */
  who: z.string(),
  /** Where in the source, as it is cited: the time, or which turn. */
  at: z.string(),
  place: Place.nullable(),
});
export type QuotedWords = z.infer<typeof QuotedWords>;

/** A stretch to be quoted as it stands now: the words of an episode or of a coding, or words alone. */
export const StretchToQuote = MemoQuotation.omit({ textHash: true });
export type StretchToQuote = z.infer<typeof StretchToQuote>;

/** A memo with what is written in it. */
export const WrittenMemo = z.object({ memo: Memo, document: MemoDocument, quotations: z.array(QuotedWords) });
export type WrittenMemo = z.infer<typeof WrittenMemo>;

/** How a memo stood at the end of a step of the history. */
export const MemoVersion = z.object({
  action: z.int(),
  at: Time,
  /** Who took the step. */
  coder: z.string(),
  title: z.string(),
  words: z.int(),
});
export type MemoVersion = z.infer<typeof MemoVersion>;

const seen = [
  'memos',
  'rounds',
  'episodes',
  'codings',
  'codebook',
  'sources',
  'participants',
  'session',
] as const;

export const memos = {
  'memos.list': query({
    reads: seen,
    summary: 'All memos, newest first; with words, those in which all of these stand.',
    input: z.object({ words: z.string().max(500).default('') }),
    output: z.array(Memo),
  }),
  'memos.read': query({
    reads: seen,
    summary: 'What is written in memos, in the order in which they are asked for.',
    input: z.object({ memoIds: z.array(Id).min(1).max(5000) }),
    output: z.array(WrittenMemo),
  }),
  'memos.versions': query({
    reads: ['memos', 'rounds', 'session'],
    summary: 'How a memo stood before, newest first.',
    input: z.object({ memoId: Id }),
    output: z.array(MemoVersion),
    errors: ['not_found'],
  }),
  'memos.readVersion': query({
    reads: seen,
    summary: 'What was written in a memo at the end of a step of the history.',
    input: z.object({ memoId: Id, action: z.int() }),
    output: WrittenMemo,
    errors: ['not_found'],
  }),
  'memos.findQuotations': query({
    reads: seen,
    summary:
      'What a memo can quote: episodes, codings and words of the sources in which all of these words stand.',
    input: z.object({ words: z.string().max(500), limit: z.int().min(1).max(200).default(24) }),
    output: z.array(QuotedWords),
  }),
  'memos.quote': query({
    reads: seen,
    summary: 'A stretch of a source as a memo can quote it.',
    input: Place,
    output: QuotedWords,
    errors: ['not_found', 'anchor_outside', 'anchor_splits_character'],
  }),
  'memos.export': query({
    reads: [],
    summary:
      'Memos with their quotations as one file, in the order in which they are asked for; without any, all of them.',
    input: z.object({
      memoIds: z.array(Id).max(5000).optional(),
      format: z.enum(['docx', 'md']),
      refuseNames: RefuseNames.optional(),
    }),
    output: Bytes,
    errors: ['listed_name', 'upload_missing', 'key_unreadable'],
  }),
  'memos.write': command({
    summary:
      'Write a memo about the study or a thing in it; with an id, change that memo. What is written in one sitting is one step.',
    input: z.object({
      memoId: Id.optional(),
      /** The version that is changed: refused where the memo is another by now. Without it, whatever it is. */
      version: z.string().optional(),
      about: MemoSubject,
      kind: MemoKind.default('analytic'),
      title: z.string().trim().max(200).default(''),
      document: MemoDocument.optional(),
      /** Plain text in place of a document, each line a paragraph. */
      text: z.string().max(200_000).default(''),
      /** A step of its own, whatever was written just before, as when an earlier version is brought back. */
      isOwnStep: z.boolean().default(false),
    }),
    output: Memo,
    errors: ['not_found', 'no_coder', 'not_yours', 'memo_changed'],
    changes: ['memos'],
  }),
  'memos.addQuotations': command({
    summary:
      'Put quotations at the end of a memo of yours, in the order given; without an id, of a new one. One step of its own.',
    input: z.object({
      memoId: Id.optional(),
      /** What a new memo is about, and how it is called. */
      about: MemoSubject.default({ kind: 'study', id: null }),
      kind: MemoKind.default('analytic'),
      title: z.string().trim().max(200).default(''),
      quotations: z.array(StretchToQuote).min(1).max(1000),
    }),
    output: Memo,
    errors: ['not_found', 'no_coder', 'not_yours', 'anchor_outside', 'anchor_splits_character'],
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
