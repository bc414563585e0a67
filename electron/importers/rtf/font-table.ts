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
  const known = new Map<number, number>();
  let knownFor = 0;
  let current: Font | null = null;

  const find = ({ page, charset }: Font, own: number): number => {
    const wanted = page ?? codePageOf(charset);
    if (wanted !== null) return wanted;
    // A font of the West is meant so only in a document that has one for its own letters too; some writers know no other.
    const hasOwn = [...fonts.values()].some((font) => codePageOf(font.charset) === own);
    return charset === 0 && hasOwn ? WESTERN : own;
  };

  return {
    begin(font) {
      current = { charset: 0, page: null };
      fonts.set(font, current);
      known.clear();
    },
    charset(charset) {
      if (current !== null) current.charset = charset;
      known.clear();
    },
    page(page) {
      if (current !== null) current.page = page;
      known.clear();
    },
    pageOf(font, own) {
      if (own !== knownFor) known.clear();
      knownFor = own;
      const found = font === null ? undefined : fonts.get(font);
      if (font === null || found === undefined) return own;
      const page = known.get(font) ?? find(found, own);
      known.set(font, page);
      return page;
    },
  };
}
