/**
 * What a character does to the words around it:
 * - `other` parts words (spaces, punctuation, symbols);
 * - `letter` and `digit` make them; `mark` rides on the letter before it (accents, vowel signs, joiners, soft hyphens);
 * - `ideograph` is a word of its own when words are counted (Han, Kana, Bopomofo);
 * - `unspaced` is a letter of a script written without spaces (Thai, Lao, Khmer, Burmese, Tibetan).
 */
export const characterClass = {
  other: 1,
  letter: 2,
  digit: 3,
  mark: 4,
  ideograph: 5,
  unspaced: 6,
} as const;

const { other, letter, digit } = characterClass;

const mark = /\p{M}|[\u00ad\uff9e\uff9f]|\u200c|\u200d/u;
const ideograph =
  /[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script=Bopomofo}]/u;
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

function classify(character: string): number {
  if (mark.test(character)) return characterClass.mark;
  const isDigit = /\p{N}/u.test(character);
  if (!isDigit && !/\p{L}/u.test(character)) return other;
  if (ideograph.test(character)) return characterClass.ideograph;
  if (isDigit) return digit;
  return unspaced.test(character) ? characterClass.unspaced : letter;
}

/** Answers already worked out, by code unit; 0 is not asked yet. */
const known = new Uint8Array(0x10000);
const astral = new Map<number, number>();

function classOfUnit(unit: number): number {
  const found = classify(String.fromCharCode(unit));
  known[unit] = found;
  return found;
}

function classOfPair(text: string, offset: number): number {
  const point = text.codePointAt(offset) ?? 0;
  const found = astral.get(point) ?? classify(String.fromCodePoint(point));
  astral.set(point, found);
  return found;
}

/**
 * The class of the character that begins at `offset` (UTF-16 code units). The second half of a surrogate pair
 * is a mark of the first where that is part of a word; a lone surrogate is `other`.
 */
export function classAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  if (unit < 0xd800 || unit > 0xdfff) {
    const found = known[unit] ?? 0;
    return found === 0 ? classOfUnit(unit) : found;
  }
  if (unit <= 0xdbff) return classOfPair(text, offset);
  const before = text.charCodeAt(offset - 1);
  if (before < 0xd800 || before > 0xdbff) return other;
  return classOfPair(text, offset - 1) === other ? other : characterClass.mark;
}
