import { codePageOf, WESTERN } from './code-pages.ts';

/** What a font's character set and code page say; a symbol font has signs in the place of letters. */
type Font = { charset: number; page: number | null };

/** The fonts of a document, as far as they say by which code page their letters are written. */
export type FontTable = {
  readonly begin: (font: number) => void;
  readonly charset: (charset: number) => void;
  readonly page: (page: number) => void;
  /** The code page of a font's letters where the document's own is the one given. */
  readonly pageOf: (font: number | null, own: number) => number;
};

export function fontTable(): FontTable {
  const fonts = new Map<number, Font>();
  let current: Font | null = null;
  return {
    begin(font) {
      current = { charset: 0, page: null };
      fonts.set(font, current);
    },
    charset(charset) {
      if (current !== null) current.charset = charset;
    },
    page(page) {
      if (current !== null) current.page = page;
    },
    pageOf(font, own) {
      const found = font === null ? undefined : fonts.get(font);
      if (found === undefined) return own;
      const page = found.page ?? codePageOf(found.charset);
      if (page !== null) return page;
      // A font of the West is meant so only in a document that has one for its own letters too; some writers know no other.
      const hasOwn = [...fonts.values()].some(({ charset }) => codePageOf(charset) === own);
      return found.charset === 0 && hasOwn ? WESTERN : own;
    },
  };
}
