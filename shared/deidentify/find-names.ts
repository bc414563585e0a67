import type { Anchor } from '#shared/text/anchor.ts';
import { characterClass, classAt } from '#shared/text/character-class.ts';
import { fold, foldWithMap, toOriginal } from '#shared/text/fold.ts';
import { isSafeAnchor } from '#shared/text/graphemes.ts';
import { spellingsOf, type ListedName } from './listed-name.ts';

/** A place where a listed name stands, without a possessive ’s behind it. Offsets are UTF-16 code units. */
export type NameHit = Anchor & {
  readonly nameId: string;
  readonly found: string;
  readonly replacement: string;
};

export type NameFinder = (text: string) => readonly NameHit[];

const { ideograph, unspaced } = characterClass;

/** Whether words of the script begin and end without a blank, so that a name may stand right beside other letters. */
function standsAlone(folded: string, offset: number): boolean {
  const found = classAt(folded, offset);
  return found === ideograph || found === unspaced;
}

/** Small words that Arabic and Hebrew write together with the word behind them: “and”, “to”, “in” and the like. */
const clitics = [
  { script: /^\p{Script=Arabic}/u, letters: 'وفبلكس' },
  { script: /^\p{Script=Hebrew}/u, letters: 'ובלהמשכ' },
] as const;

const noLetterBefore = String.raw`(?<![\p{L}\p{N}\p{M}])`;

/** What has to stand before a name, for it not to be a part of another word. */
function beginningOf(folded: string): string {
  if (standsAlone(folded, 0)) return '';
  const joined = clitics.find(({ script }) => script.test(folded));
  return joined === undefined ? noLetterBefore : `(?<=${noLetterBefore}[${joined.letters}]{0,3})`;
}

/** A spelling as a pattern of folded text: whole words, with any blanks between them. */
function patternOf(spelling: string): string {
  const folded = fold(spelling).trim();
  const words = folded
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`))
    .join(String.raw`\s+`);
  const after = standsAlone(folded, folded.length - 1) ? '' : String.raw`(?![\p{L}\p{N}\p{M}])`;
  return `${beginningOf(folded)}(${words})${after}`;
}

/** What stands for a name where it was found: in capitals where the name is. */
const asWritten = (found: string, pseudonym: string): string =>
  found.length > 1 && found === found.toUpperCase() && found !== found.toLowerCase()
    ? pseudonym.toUpperCase()
    : pseudonym;

/**
 * Finds listed names in texts: as whole words, whatever their case and accents, also where the words of a name are parted by
 * a line end, in scripts that are written without blanks, and behind the small words that Arabic and Hebrew join to a name. Where several fit, the longest spelling is meant.
 */
export function nameFinder(names: readonly ListedName[]): NameFinder {
  const spellings = names
    .flatMap((name) =>
      spellingsOf(name).map((spelling) => ({ name, spelling, pattern: patternOf(spelling) })),
    )
    .toSorted((one, other) => fold(other.spelling).length - fold(one.spelling).length);
  if (spellings.length === 0) return () => [];
  const anyOfThem = spellings.map((one) => one.pattern).join('|');
  const once = new RegExp(anyOfThem, 'u');
  const all = new RegExp(anyOfThem, 'gu');
  return (text) => {
    // Folding with a way back is slow, and most texts hold none of the names.
    if (!once.test(fold(text))) return [];
    const source = foldWithMap(text);
    return Array.from(source.folded.matchAll(all)).flatMap((match) => {
      const name = spellings[match.slice(1).findIndex((group) => group !== undefined)]?.name;
      const place = toOriginal(source, { start: match.index, end: match.index + match[0].length });
      if (name === undefined || !isSafeAnchor(text, place)) return [];
      const found = text.slice(place.start, place.end);
      return [{ ...place, nameId: name.id, found, replacement: asWritten(found, name.pseudonym) }];
    });
  };
}

/** The text with every hit replaced; hits are in order and don't overlap, as a finder gives them. */
export function withoutNames(text: string, hits: readonly NameHit[]): string {
  let shift = 0;
  let clean = text;
  for (const { start, end, replacement } of hits) {
    clean = clean.slice(0, start + shift) + replacement + clean.slice(end + shift);
    shift += replacement.length - (end - start);
  }
  return clean;
}
