import type { TextEdit } from '../text/moving/text-edit.ts';
import type { MemoBlock, MemoDocument, MemoInline } from './memo-document.ts';

/** Walks a memo in the order of its text and knows how far it is. */
class Replacing {
  readonly #edits: readonly TextEdit[];
  #at = 0;

  constructor(edits: readonly TextEdit[]) {
    this.#edits = edits;
  }

  #touching(length: number): readonly TextEdit[] {
    const end = this.#at + length;
    return this.#edits.filter((edit) => edit.start < end && edit.end > this.#at);
  }

  /** What becomes of a piece of text here. What is put in stands where the words that it replaces began. */
  #text(text: string): string {
    const begin = this.#at;
    const parts: string[] = [];
    let from = 0;
    for (const edit of this.#touching(text.length)) {
      parts.push(text.slice(from, Math.max(0, edit.start - begin)));
      if (edit.start >= begin) {
        parts.push(edit.text);
      }
      from = Math.min(text.length, edit.end - begin);
    }
    this.#at += text.length;
    return [...parts, text.slice(from)].join('');
  }

  #inline(content: readonly MemoInline[]): readonly MemoInline[] {
    const kept: MemoInline[] = [];
    for (const part of content) {
      if (part.type === 'text') {
        const text = this.#text(part.text);
        if (text !== '') {
          kept.push({ ...part, text });
        }
      } else {
        if (this.#touching(1).length === 0) {
          kept.push(part);
        }
        this.#at += 1;
      }
    }
    return kept;
  }

  #block(block: MemoBlock): MemoBlock {
    switch (block.type) {
      case 'paragraph':
      case 'heading': {
        const content = this.#inline(block.content);
        this.#at += 1;
        return { ...block, content };
      }
      case 'bulletList':
      case 'orderedList':
        return {
          ...block,
          content: block.content.map((item) => ({ ...item, content: this.blocks(item.content) })),
        };
      case 'blockquote':
        return { ...block, content: this.blocks(block.content) };
      case 'quotation':
        this.#at += 1;
        return block;
    }
  }

  blocks(blocks: readonly MemoBlock[]): readonly MemoBlock[] {
    return blocks.map((block) => this.#block(block));
  }
}

/**
 * Replaces words in a memo and leaves its shape and its marks as they are. The edits, each of at least one character, in
 * order and apart from one another, are of the text that `memoText` gives, in UTF-16 code units. Lines stay lines: of words
 * that reach over the end of one, the replacement stands in the first.
 */
export const replaceInMemo = ({ type, content }: MemoDocument, edits: readonly TextEdit[]): MemoDocument => ({
  type,
  content: new Replacing(edits).blocks(content),
});
