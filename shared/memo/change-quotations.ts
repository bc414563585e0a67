import type { MemoBlock, MemoDocument, MemoQuotation } from './memo-document.ts';

const within = (
  blocks: readonly MemoBlock[],
  change: (quotation: MemoQuotation) => MemoQuotation,
): readonly MemoBlock[] =>
  blocks.map((block) => {
    switch (block.type) {
      case 'quotation':
        return { ...block, attrs: change(block.attrs) };
      case 'blockquote':
        return { ...block, content: within(block.content, change) };
      case 'bulletList':
      case 'orderedList':
        return {
          ...block,
          content: block.content.map((item) => ({ ...item, content: within(item.content, change) })),
        };
      default:
        return block;
    }
  });

/** The memo with each of its quotations changed. */
export const changeQuotations = (
  { type, content }: MemoDocument,
  change: (quotation: MemoQuotation) => MemoQuotation,
): MemoDocument => ({ type, content: within(content, change) });
