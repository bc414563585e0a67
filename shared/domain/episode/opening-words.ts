import { graphemeStart } from '#shared/text/graphemes.ts';

const longest = 160;

/** The first words of a stretch on one line, at most 160 UTF-16 code units, never cut inside a character. */
export function openingWords(text: string): string {
  const line = text
    .slice(0, longest * 2)
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return line.length <= longest ? line : line.slice(0, graphemeStart(line, longest));
}
