import { z } from 'zod';
import type { MemoBlock, MemoDocument as Document, MemoInline } from '../memo/memo-document.ts';
import { memoText } from '../memo/memo-text.ts';
import type { Schema } from './define.ts';
import { Id } from './values.ts';

/** How deep lists and block quotes lie in one another at most. */
const DEEPEST = 20;

/** The most characters that a memo may have: some 300,000 words. */
const LONGEST = 2_000_000;

export const MemoQuotation = z.object({
  of: z.enum(['episode', 'coding', 'words']),
  id: Id.nullable(),
  sourceId: Id,
  textHash: z.string().regex(/^[0-9a-f]{64}$/u),
  start: z.int().min(0),
  end: z.int().min(1),
});

const Inline: Schema<MemoInline> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    text: z.string().min(1).max(LONGEST),
    marks: z
      .array(z.object({ type: z.enum(['bold', 'italic']) }))
      .max(2)
      .default([]),
  }),
  z.object({ type: z.literal('hardBreak') }),
]);

const words = z.array(Inline).default([]);

const leaves = [
  z.object({ type: z.literal('paragraph'), content: words }),
  z.object({
    type: z.literal('heading'),
    attrs: z.object({ level: z.union([z.literal(1), z.literal(2), z.literal(3)]) }),
    content: words,
  }),
  z.object({ type: z.literal('quotation'), attrs: MemoQuotation }),
] as const;

/** What may stand so many levels deep. Nesting ends at the last, so that nothing can be nested beyond measure. */
function blockSchema(depth: number): Schema<MemoBlock> {
  if (depth === DEEPEST) {
    return z.discriminatedUnion('type', [...leaves]);
  }
  const blocks = z.array(blockSchema(depth + 1)).min(1);
  const items = z.array(z.object({ type: z.literal('listItem'), content: blocks })).min(1);
  return z.discriminatedUnion('type', [
    ...leaves,
    z.object({ type: z.literal('bulletList'), content: items }),
    z.object({
      type: z.literal('orderedList'),
      attrs: z.object({ start: z.int().min(0).max(1_000_000).default(1) }).default({ start: 1 }),
      content: items,
    }),
    z.object({ type: z.literal('blockquote'), content: blocks }),
  ]);
}

/** A memo as its editor writes it: what doesn't belong in one is dropped or refused, whoever sends it. */
export const MemoDocument: Schema<Document> = z
  .object({ type: z.literal('doc'), content: z.array(blockSchema(0)).min(1).max(100_000) })
  .refine((document) => memoText(document).length <= LONGEST, 'a memo can have at most 2,000,000 characters');
