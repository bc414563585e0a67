import { graphemeStart } from '#shared/text/graphemes.ts';

const longest = 160;

/** A first line with fewer code units than this says too little by itself. */
const enough = 40;

/**
 * The first words of a stretch on one line: its first line, or more lines where that is short; at most 160 UTF-16 code
 * units, never cut inside a character.
 */
export function openingWords(text: string): string {
  const words = text.trimStart();
  const firstEnd = words.indexOf('\n', enough);
  const line = (firstEnd === -1 ? words : words.slice(0, firstEnd))
    .slice(0, longest * 2)
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return line.length <= longest ? line : line.slice(0, graphemeStart(line, longest));
}
