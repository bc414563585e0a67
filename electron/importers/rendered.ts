import type { Emphasis } from '#shared/text/recognise-turns/line-view.ts';

/** The words of a rich document without its signs, and which of them were bold or headings. */
export type Rendered = { readonly text: string; readonly emphasis: readonly Emphasis[] };

export const plain = (text: string): Rendered => ({ text, emphasis: [] });

/** Puts pieces together with something between them; empty ones leave no gap. */
export function joinRendered(pieces: readonly Rendered[], between: string): Rendered {
  const full = pieces.filter(({ text }) => text !== '');
  const emphasis: Emphasis[] = [];
  let length = 0;
  for (const piece of full) {
    if (length > 0) length += between.length;
    for (const { start, end, kind } of piece.emphasis) {
      emphasis.push({ start: start + length, end: end + length, kind });
    }
    length += piece.text.length;
  }
  return { text: full.map(({ text }) => text).join(between), emphasis };
}

/** The whole piece as a heading or in bold. */
export const emphasised = ({ text }: Rendered, kind: Emphasis['kind']): Rendered => ({
  text,
  emphasis: text === '' ? [] : [{ start: 0, end: text.length, kind }],
});
