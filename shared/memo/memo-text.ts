import type { MemoBlock, MemoDocument, MemoInline, MemoQuotation } from './memo-document.ts';

type WordsOf = (quotation: MemoQuotation) => string;

const inlineText = (content: readonly MemoInline[]): string =>
  content.map((part) => (part.type === 'text' ? part.text : '\n')).join('');

function linesOf(block: MemoBlock, wordsOf: WordsOf): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(block.content)];
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap((one) => linesOf(one, wordsOf)));
    case 'blockquote':
      return block.content.flatMap((one) => linesOf(one, wordsOf));
    case 'quotation':
      return [wordsOf(block.attrs)];
  }
}

/**
 * What a memo says as plain text, for search and for lists: each paragraph, heading, item and quotation is a line. What is
 * quoted stands in its source and not in the memo, so that it is left out unless `wordsOf` gives it.
 */
export const memoText = ({ content }: MemoDocument, wordsOf: WordsOf = () => ''): string =>
  content.flatMap((block) => linesOf(block, wordsOf)).join('\n');
