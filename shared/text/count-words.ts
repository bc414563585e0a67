import { characterClass, classAt } from './character-class.ts';

const { other, digit, mark, ideograph } = characterClass;

/** Signs that belong to a word when letters stand on both sides of them: apostrophes, hyphens, the Catalan dot, gershayim. */
const joinsLetters = new Set("'’‘ʼ＇-‐‑·״׳");

/** What most words end at, and what never joins them. */
const SPACE = 0x20;

/** More marks on one letter than any script writes. */
const MARKS = 64;

/** The class of the letter that the marks before `offset` ride on, or of the character before it. */
export function letterBefore(text: string, offset: number): number {
  let at = offset - 1;
  while (at > 0 && offset - at < MARKS && classAt(text, at) === mark) at -= 1;
  return at < 0 ? other : classAt(text, at);
}

const inWord = (found: number): boolean => found !== other && found !== mark;

/**
 * Whether the sign at `offset` holds the word around it together, as in `don't`, `co-teaching`, `3.5` and `היו"ר`.
 */
export function joinsWord(text: string, offset: number): boolean {
  const sign = text.charAt(offset);
  const inNumber = sign === '.' || sign === ',';
  if (!inNumber && sign !== '"' && !joinsLetters.has(sign)) return false;
  if (offset === 0 || offset + 1 >= text.length) return false;
  const before = letterBefore(text, offset);
  const after = classAt(text, offset + 1);
  if (inNumber) return before === digit && after === digit;
  if (sign === '"') return /[\u05d0-\u05ea]"[\u05d0-\u05ea]/.test(text.slice(offset - 1, offset + 2));
  return inWord(before) && inWord(after) && before !== ideograph && after !== ideograph;
}

/**
 * The number of words in a text: runs of letters and digits with the apostrophes, hyphens and decimal points
 * inside them; every Han or Kana character is a word of its own, as word processors count.
 */
export function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    const found = classAt(text, offset);
    if (found === other) inside = inside && text.charCodeAt(offset) !== SPACE && joinsWord(text, offset);
    else if (found === ideograph) {
      words += 1;
      inside = false;
    } else if (found !== mark && !inside) {
      words += 1;
      inside = true;
    }
  }
  return words;
}
