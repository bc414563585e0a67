import type { MemoBlock, MemoDocument, MemoQuotation } from './memo-document.ts';

const within = (blocks: readonly MemoBlock[]): readonly MemoQuotation[] =>
  blocks.flatMap((block) => {
    switch (block.type) {
      case 'quotation':
        return [block.attrs];
      case 'blockquote':
        return within(block.content);
      case 'bulletList':
      case 'orderedList':
        return block.content.flatMap((item) => within(item.content));
      default:
        return [];
    }
  });

/** What a memo quotes, in the order in which it does. */
export const quotationsOf = ({ content }: MemoDocument): readonly MemoQuotation[] => within(content);

/** By which a quotation is told from others: two with the same key quote the same. */
export const quotationKey = ({ of, id, sourceId, textHash, start, end }: MemoQuotation): string =>
  [of, id ?? '', sourceId, textHash, start, end].join(' ');
