/**
 * The words that a memo quotes: those of an episode or of a coding, wherever these stand now, or a stretch of a source.
 * `start` and `end` are UTF-16 code units, half-open, of the text that `textHash` names, which was the source's when it was
 * quoted; of a recording they are milliseconds.
 */
export type MemoQuotation = {
  readonly of: 'episode' | 'coding' | 'words';
  /** Of the episode or the coding; null for words. */
  readonly id: string | null;
  readonly sourceId: string;
  readonly textHash: string;
  readonly start: number;
  readonly end: number;
};

type MemoMark = { readonly type: 'bold' | 'italic' };

export type MemoInline =
  | { readonly type: 'text'; readonly text: string; readonly marks: readonly MemoMark[] }
  | { readonly type: 'hardBreak' };

export type MemoItem = { readonly type: 'listItem'; readonly content: readonly MemoBlock[] };

export type MemoBlock =
  | { readonly type: 'paragraph'; readonly content: readonly MemoInline[] }
  | {
      readonly type: 'heading';
      readonly attrs: { readonly level: 1 | 2 | 3 };
      readonly content: readonly MemoInline[];
    }
  | { readonly type: 'bulletList'; readonly content: readonly MemoItem[] }
  | {
      readonly type: 'orderedList';
      readonly attrs: { readonly start: number };
      readonly content: readonly MemoItem[];
    }
  | { readonly type: 'blockquote'; readonly content: readonly MemoBlock[] }
  | { readonly type: 'quotation'; readonly attrs: MemoQuotation };

/** What is written in a memo, in the form in which its editor has it. */
export type MemoDocument = { readonly type: 'doc'; readonly content: readonly MemoBlock[] };
