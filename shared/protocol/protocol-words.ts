import { characterClass, classAt } from '../text/character-class.ts';
import { fold } from '../text/fold.ts';
import { lightStem } from './light-stem.ts';

const run = /[\p{L}\p{N}\p{M}]+/gu;
const { ideograph, unspaced } = characterClass;

/** Whether a run of letters is of a script that is written without blanks. */
function hasNoBlanks(letters: string): boolean {
  const first = classAt(letters, 0);
  return first === ideograph || first === unspaced;
}

const hiragana = /^\p{Script=Hiragana}+$/u;

/** Every two neighbouring characters of a run; a single one stands for itself. Hiragana beside other letters only joins them. */
function pairsOf(letters: string): readonly string[] {
  const characters = Array.from(letters);
  const pairs =
    characters.length < 2
      ? characters
      : characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  const telling = pairs.filter((pair) => !hiragana.test(pair));
  return telling.length === 0 ? pairs : telling;
}

/**
 * The words of a text as wordings are compared by: folded (case, accents and the like don’t count), without signs, Arabic ones without article
 * and endings. Of scripts that are written without blanks, every pair of neighbouring characters stands for a word.
 */
export function protocolWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const [letters] of fold(text).matchAll(run)) {
    if (letters.charCodeAt(0) >= 0x0e00 && hasNoBlanks(letters)) words.push(...pairsOf(letters));
    else words.push(lightStem(letters));
  }
  return words;
}
