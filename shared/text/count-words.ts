import { characterClass, classAt } from './character-class.ts';

const { other, digit, mark, ideograph } = characterClass;

/** Signs that belong to a word when letters stand on both sides of them: apostrophes, hyphens, the Catalan dot, gershayim. */
const joinsLetters = new Set("'’‘ʼ＇-‐‑·״׳");

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

/** What a character means for a count, by its code unit: it parts words for certain, or is a letter of one; else it is looked at. */
const meaning = { parts: 0, letter: 1, special: 2, unknown: 3 } as const;
const meanings = new Uint8Array(0x10000).fill(meaning.unknown);

function meaningOf(text: string, offset: number): number {
  const found = classAt(text, offset);
  const unit = text.charCodeAt(offset);
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  if (isHalf || found === mark || found === ideograph) return meaning.special;
  if (found !== other) return meaning.letter;
  const sign = text.charAt(offset);
  return /[."',]/.test(sign) || joinsLetters.has(sign) ? meaning.special : meaning.parts;
}

/** Whether a character begins a word, and whether one goes on behind it: two bits, the first the higher. */
function lookAt(text: string, offset: number, inside: number): number {
  const kind = classAt(text, offset);
  if (kind === other) return inside === 1 && joinsWord(text, offset) ? 1 : 0;
  if (kind === mark) return inside;
  if (kind === ideograph) return 2;
  return inside === 1 ? 1 : 3;
}

/**
 * The number of words in a text: runs of letters and digits with the apostrophes, hyphens and decimal points
 * inside them; every Han or Kana character is a word of its own, as word processors count.
 */
export function countWords(text: string): number {
  const { length } = text;
  let words = 0;
  let inside = 0;
  for (let offset = 0; offset < length; offset += 1) {
    const unit = text.charCodeAt(offset);
    const found = meanings[unit] ?? meaning.unknown;
    if (found <= meaning.letter) {
      words += found & ~inside;
      inside = found;
      continue;
    }
    if (found === meaning.unknown) meanings[unit] = meaningOf(text, offset);
    const seen = lookAt(text, offset, inside);
    words += seen >> 1;
    inside = seen & 1;
  }
  return words;
}
