/** Words with how they are set. */
type Run = { readonly text: string; readonly isBold?: boolean; readonly isItalic?: boolean };

/** The words of a paragraph; a line end in a run is a line end in the paragraph. */
export type Words = readonly Run[];

type PaperItem = { readonly parts: readonly PaperPart[] };

/** A part of a paper, as every format of documents can write it. */
export type PaperPart =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6; readonly words: Words }
  | { readonly kind: 'paragraph'; readonly words: Words }
  /** Small words that stand by something, such as who wrote it and when. */
  | { readonly kind: 'note'; readonly words: Words }
  | {
      readonly kind: 'list';
      readonly isNumbered: boolean;
      /** The first number. */
      readonly start: number;
      readonly items: readonly PaperItem[];
    }
  | { readonly kind: 'quote'; readonly parts: readonly PaperPart[] }
  /** What somebody said, and where it stands. */
  | { readonly kind: 'quotation'; readonly words: Words; readonly source: string }
  | {
      readonly kind: 'table';
      readonly header: readonly Words[];
      readonly rows: readonly (readonly Words[])[];
      /** Columns of figures, set to the end of the cell, by their number from 0. */
      readonly figures?: readonly number[];
      /** How wide the columns are beside each other; without it each is as wide as its words ask for. */
      readonly widths?: readonly number[];
    };

/** A document to be written, with what its properties say. */
export type Paper = {
  readonly title: string;
  readonly parts: readonly PaperPart[];
  /** Whether the page lies on its side, for wide tables. */
  readonly isWide?: boolean;
};

/** Words without any setting. */
export const plain = (text: string): Words => [{ text }];
