import type { Anchor } from './anchor.ts';
import { characterClass, classAt } from './character-class.ts';

/** Letters that Unicode gives no decomposition for. */
const letters = 'ß ss æ ae œ oe ø o đ d ð d ł l ħ h ı i þ th ς σ'.split(' ');
/** Signs that readers and keyboards write in several ways, behind the one that stands for all. */
const signs = ["' ‘ ’ ‚ ‛ ′ ´ ` ʹ ʻ ʼ ʾ ʿ ＇ ׳", '" “ ” „ ‟ « » ″ ״', '- ‐ ‑ ‒ – — ― −', '/ ⁄'];

const spelledAlike: ReadonlyMap<string, string> = new Map([
  ...letters.flatMap((letter, index): (readonly [string, string])[] =>
    index % 2 === 0 ? [[letter, letters[index + 1] ?? letter]] : [],
  ),
  ...signs.flatMap((line): (readonly [string, string])[] => {
    const [plain = '', ...others] = line.split(' ');
    return others.map((sign) => [sign, plain]);
  }),
]);

/** The voicing marks of Kana tell letters apart (か, が), so they stay where accents go. */
const voicing = /[\u3099\u309a]/u;
/** Nothing a reader sees: accents and vowel points, soft hyphens, joiners, direction marks, the Arabic stretch. */
const unseen = /[\p{M}\p{Cf}\u0640]/gu;

const folds = new Map<string, string>();

function foldCharacter(character: string): string {
  const alike = spelledAlike.get(character);
  if (alike !== undefined) return alike;
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    folded += voicing.test(part) ? part : (spelledAlike.get(part) ?? part.replaceAll(unseen, ''));
  }
  return folded.replaceAll(/\s/gu, ' ');
}

function foldOf(character: string): string {
  const found = folds.get(character);
  if (found !== undefined) return found;
  const folded = foldCharacter(character);
  folds.set(character, folded);
  return folded;
}

/** A text as the search reads it, and for each of its code units where in the original it comes from. */
export type FoldedText = {
  readonly folded: string;
  /** One entry a folded code unit and one for the end: offsets into the original, never falling. */
  readonly origins: Uint32Array;
};

/**
 * Folds a text for search: case, accents and vowel points, compatibility forms (ligatures, full and half width),
 * kinds of quotes, dashes and spaces are made alike; the voicing marks of Kana are kept. Each character is folded
 * by itself, so the same word folds alike wherever it stands. Line ends become spaces.
 */
export function foldWithMap(text: string): FoldedText {
  const parts: string[] = [];
  const origins: number[] = [];
  for (let offset = 0; offset < text.length;) {
    const unit = text.charCodeAt(offset);
    const isPair = unit >= 0xd800 && unit <= 0xdbff;
    const character = isPair ? String.fromCodePoint(text.codePointAt(offset) ?? unit) : text.charAt(offset);
    const folded = foldOf(character);
    for (let left = folded.length; left > 0; left -= 1) origins.push(offset);
    parts.push(folded);
    offset += character.length;
  }
  origins.push(text.length);
  return { folded: parts.join(''), origins: Uint32Array.from(origins) };
}

/**
 * All that lower case alone doesn't fold: whatever is not ASCII, control characters, and the accent that stands for a quote. Pairs
 * of surrogates are named here, since that is quicker than to have every character looked at as a code point.
 */
const beyondCase = /[\ud800-\udbff][\udc00-\udfff]|[^ -_a-~]/g;

/** The folded form of a text, without the way back. See `foldWithMap`. */
export function fold(text: string): string {
  return text.replaceAll(beyondCase, foldOf).toLowerCase();
}

/**
 * The stretch of the original that a stretch of the folded text stands for: whole characters,
 * with the accents that were folded away behind them.
 */
export function toOriginal(text: FoldedText, stretch: Anchor): Anchor {
  const { origins } = text;
  const start = origins[stretch.start] ?? 0;
  if (stretch.start >= stretch.end) return { start, end: start };
  const last = origins[stretch.end - 1] ?? 0;
  let next = stretch.end;
  while (next < origins.length - 1 && origins[next] === last) next += 1;
  return { start, end: origins[next] ?? start };
}

/** The scripts written without spaces all lie from here on. */
const maybeAlone = /[\u0e00-\u{10ffff}]/gu;
/** The same for a first look, which is quicker without telling pairs of surrogates from single ones. */
const anyAlone = /[\u0e00-\uffff]/;

function standAlone(character: string): string {
  const found = classAt(character, 0);
  return found === characterClass.ideograph || found === characterClass.unspaced
    ? ` ${character} `
    : character;
}

/**
 * Folds a text for a word index that knows only spaces: every Han, Kana, Thai, Lao, Khmer, Burmese and Tibetan
 * character stands alone between spaces, so that a word of such a script is found as a phrase.
 */
export function foldForIndex(text: string): string {
  const folded = fold(text).normalize('NFC');
  return anyAlone.test(folded) ? folded.replaceAll(maybeAlone, standAlone) : folded;
}
