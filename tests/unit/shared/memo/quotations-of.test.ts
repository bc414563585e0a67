import { expect, test } from 'vitest';
import { changeQuotations } from '#shared/memo/change-quotations.ts';
import type { MemoDocument, MemoQuotation } from '#shared/memo/memo-document.ts';
import { quotationKey, quotationsOf } from '#shared/memo/quotations-of.ts';

const quotation = (start: number): MemoQuotation => ({
  of: 'words',
  id: null,
  sourceId: 's',
  textHash: 'h',
  start,
  end: start + 5,
});

const document: MemoDocument = {
  type: 'doc',
  content: [
    { type: 'quotation', attrs: quotation(1) },
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'quotation', attrs: quotation(2) }] }],
    },
    { type: 'blockquote', content: [{ type: 'quotation', attrs: quotation(3) }] },
  ],
};

test('quotations are found in the order in which they stand, and told apart by what they quote', () => {
  expect(quotationsOf(document)).toEqual([1, 2, 3].map(quotation));
  expect(new Set(quotationsOf(document).map(quotationKey)).size).toBe(3);
  expect(quotationKey(quotation(1))).toBe(quotationKey({ ...quotation(1) }));
});

test('quotations are changed wherever they stand', () => {
  const later = changeQuotations(document, (one) => ({ ...one, start: one.start + 10, end: one.end + 10 }));
  expect(quotationsOf(later)).toEqual([11, 12, 13].map(quotation));
});
