import { decodePiece, singleByte } from './encodings.ts';
import { languages, STRANGE_LETTER, STRANGE_SIGN, type Language } from './letter-frequencies.ts';

/** How much less likely a reading becomes by a capital, by one amid small letters, by two alphabets or a sign amid a word. */
const CAPITAL = 0.15;
const CAPITAL_INSIDE = 0.005;
const OTHER_ALPHABET = 0.02;
const SIGN_INSIDE = 0.02;
const SIGN_AHEAD = 0.2;
const MANY_ACCENTS = 0.1;
const CONTROL = 1e-6;

/** Of every so many texts one is in an encoding of another maker than Windows'. */
function rarityOf(encoding: string): number {
  if (encoding.startsWith('windows-')) return 1;
  return /^(?:iso-|koi8-|macintosh$)/.test(encoding) ? 0.03 : 0.001;
}

/** A character beyond ASCII in its place, and how likely the place is whatever the language. */
type Place = { readonly letter: string; readonly isLetter: boolean; readonly chance: number };

const isLetter = (letter: string): boolean => /[\p{L}\p{M}]/u.test(letter);
const isLatinLetter = (letter: string): boolean => /[\p{Script=Latin}\p{Script=Inherited}]/u.test(letter);
/** Signs that a word may begin with. */
const opens = new Set('“„‘‚«‹¿¡–—…’\u00a0');
const inWord = new Set(['’', '·', '\u00ad', '\u2011', '´']);

function chanceOf(letter: string, before: string, after: string): number {
  if (/[\u0080-\u009f\ufffd]/.test(letter)) return CONTROL;
  if (!isLetter(letter)) {
    if (!isLetter(after)) return 1;
    if (isLetter(before)) return inWord.has(letter) ? 1 : SIGN_INSIDE;
    return opens.has(letter) ? 1 : SIGN_AHEAD;
  }
  let chance = 1;
  const isCapital = letter !== letter.toLowerCase();
  if (isCapital) chance *= /\p{Ll}/u.test(before) ? CAPITAL_INSIDE : CAPITAL;
  const isLatin = isLatinLetter(letter);
  for (const beside of [before, after]) {
    if (isLetter(beside) && isLatinLetter(beside) !== isLatin) chance *= OTHER_ALPHABET;
  }
  const crowded = isLatin && [before, after].every((beside) => beside > '\u007f' && isLetter(beside));
  return crowded ? chance * MANY_ACCENTS : chance;
}

/** Every distinct place with the number of times it is met. */
function placesOf(text: string): ReadonlyMap<string, { readonly place: Place; count: number }> {
  const places = new Map<string, { readonly place: Place; count: number }>();
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter <= '\u007f') continue;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const key = before + letter + after;
    const known = places.get(key);
    if (known !== undefined) known.count += 1;
    else {
      const place = {
        letter: letter.toLowerCase(),
        isLetter: isLetter(letter),
        chance: chanceOf(letter, before, after),
      };
      places.set(key, { place, count: 1 });
    }
  }
  return places;
}

function likelihood(
  places: Iterable<{ readonly place: Place; readonly count: number }>,
  language: Language,
): number {
  let sum = 0;
  for (const { place, count } of places) {
    const share = language.get(place.letter) ?? (place.isLetter ? STRANGE_LETTER : STRANGE_SIGN);
    sum += count * Math.log(share * place.chance);
  }
  return sum;
}

export type Guess = { readonly encoding: string; readonly text: string; readonly likelihood: number };

/**
 * Encodings of a byte a letter by how likely the letters are that they show, as the most fitting language writes them: the best
 * first, and of those that read the bytes alike the most common alone.
 */
export function guessSingleByte(sample: Uint8Array): readonly Guess[] {
  const guesses: Guess[] = [];
  for (const encoding of singleByte) {
    const text = decodePiece(sample, encoding);
    if (guesses.some((guess) => guess.text === text)) continue;
    const places = [...placesOf(text).values()];
    const best = Math.max(...languages.map((language) => likelihood(places, language)));
    guesses.push({ encoding, text, likelihood: best + Math.log(rarityOf(encoding)) });
  }
  return guesses.toSorted((one, other) => other.likelihood - one.likelihood);
}
