import { apart } from '../../../kernel/apart.ts';
import { fold } from '../../fold.ts';
import { isRole } from './label-part.ts';
import { falseFriends } from './label-words.ts';
import { nameWord, particles } from './name-word.ts';

/** What a label looks like, from the surest to the least sure sign of a speaker. */
export type LabelShape = 'role' | 'numbered' | 'code' | 'upper' | 'name' | 'uncased' | 'lower';

const LONGEST = 110;

const upperWord = /^[\p{Lu}\p{N}\p{M}'’.,&/"-]+$/u;
const code =
  /^(?:\p{Lu}{1,3}|\p{L}{1,4}[-_ .]?\d{1,4}\p{L}?|(?=.*\d)\p{L}{1,5}\d{0,4}(?:[-_.]\p{L}{0,4}\d{0,4}){1,3}(?<=[\p{L}\d]))$/u;
/** Whom parliaments name by a title and an office: `Mme la présidente`, `La señora PRESIDENTA`. */
const office =
  /^(?:(?:M|MM|Mme|Mmes|Mlle)\.? (?:le |la |les |l[’'])|(?:El|La|Los|Las) señor(?:a|es|as)? (?=\p{Lu}))[\p{L}\p{M}’' -]{2,60}$/u;
const uncasedOnly = /^(?=.*\p{Lo})[\p{Lo}\p{Lm}\p{M}\p{N}\u200c\u200d\s'’"״׳.・·-]+[A-Za-z]?$/u;
const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const forbidden = /[“”„«»?!;=*<>{}|\\…。？！؟、，]|\.\s+\p{Ll}|:\/\/|\s[-–—]\s.*\s[-–—]\s/u;

/** Little pictures that people put beside their names, with the signs that join them. */
const pictures = /(?:[\u2600-\u27bf\u{1f000}-\u{1faff}]|\ufe0f|\u200d)+/gu;
const signsAround = /^[\s*_>#@|=]+|[\s*_:：\u2236\ufe55,|@=–—∙•·-]+$/gu;
/** “Called … below”, as Japanese transcripts give a name its code: `田中（以下、T）`. */
const calledBelow = /([(（])(?:以下[、，,]?\s*)(?=[^)）]{1,6}[)）]$)/u;
const isPlain = /^[\p{L}\d]+(?: [\p{L}\d.]+)*$/u;

/** Below the first combining mark every text is composed. */
const maybeComposed = /[\u0300-\uffff]/;

/** The label as it is shown: one blank between words, no colon, no marks of emphasis around it. */
export function cleanLabel(raw: string): string {
  const whole = maybeComposed.test(raw) ? raw.normalize('NFC') : raw;
  const clean = isPlain.test(whole)
    ? whole
    : whole
        .replaceAll(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
        .replaceAll(/\s+/gu, ' ')
        .replaceAll(signsAround, '')
        .replace(calledBelow, '$1');
  return clean.length > 6 ? clean : clean.replace(/^(\p{L}{1,3}\d{0,2})[.;]$/u, '$1');
}

const aside = /(?:\s*[([（][^)\]）]*[)\]）])+$/u;

/** The name without a party in brackets behind it or an office after a comma. */
export function baseLabel(label: string): string {
  return label.replace(aside, '').replace(/,.*$/u, '');
}

function isCommaPartFine(full: string, words: number): boolean {
  const label = full.replace(aside, '');
  const comma = label.indexOf(',');
  if (comma === -1) return true;
  const behind = label
    .slice(comma + 1)
    .trim()
    .split(' ');
  if (behind.length > 14) return false;
  return words > 1 || behind.every((word) => nameWord.test(word) || /^\p{Lu}[\p{L}.]*$/u.test(word));
}

/** Whether the label is a known field, note or phrase, with or without a number behind it. */
export function isFalseFriend(label: string): boolean {
  const whole = fold(label).trim();
  return falseFriends.has(whole) || falseFriends.has(whole.replace(/[\s#.]*\d+$/u, '').trim());
}

/** What stands between the names of those who speak together. */
const together = /\s*[/&+]\s*/u;

/** Several who speak together are as sure as the least sure of them: `P1/P2`, `Interviewer/Anna`; an age says nothing: `P1/F/34`. */
function shapeOfSeveral(parts: readonly string[]): LabelShape | null {
  const labels = parts.filter((part, index) => index === 0 || !/^\d{1,3}$/.test(part));
  const shapes = labels.map((label) => (label === '' || label.length > 30 ? null : labelShape(label)));
  if (labels.length > 4 || shapes.includes(null) || shapes.includes('lower')) return null;
  return shapes.find((shape) => shape === 'name' || shape === 'upper') ?? shapes[0] ?? null;
}

/** A name that isn't in capitals has no more words. */
const MOST_WORDS = 7;

/** What kind of speaker's label a cleaned label could be, or null when it can hardly be one. */
export function labelShape(label: string): LabelShape | null {
  if (label === '――') return 'role';
  if (label.length > LONGEST || !/\p{L}/u.test(label)) return null;
  if (forbidden.test(label)) return null;
  const base = baseLabel(label).replaceAll(pictures, '').trim();
  const words = base.split(' ');
  if (words.length > MOST_WORDS && !together.test(base) && !words.every((word) => upperWord.test(word)))
    return null;
  // Two capitals may be somebody’s initials, such as PS, where they come back often.
  if (isFalseFriend(label)) return /^\p{Lu}{2}$/u.test(label) ? 'lower' : null;
  const several = base.split(together);
  if (several.length > 1) return shapeOfSeveral(several);
  if (isRole(label)) return 'role';
  if (office.test(base)) return 'name';
  if (code.test(base)) return 'code';
  if (uncasedOnly.test(base))
    return words.length <= 5 && base.length <= (ideographs.test(base) ? 12 : 40) ? 'uncased' : null;
  if (words.every((word) => upperWord.test(word)) && /\p{Lu}{2}/u.test(base))
    return words.length <= 14 ? 'upper' : null;
  const named = words.every((word, index) => nameWord.test(word) || (index > 0 && particles.has(word)));
  if (named && words.length <= MOST_WORDS && isCommaPartFine(label, words.length)) {
    return /\p{L}.*\s\d{1,3}$/u.test(base) ? 'numbered' : 'name';
  }
  return /^\p{Ll}[\p{L}\p{N}_.-]{1,19}$/u.test(label) ? 'lower' : null;
}

const manyWords = /^\P{L}*(?:\p{L}[^ ]* \P{L}*){7}\p{L}/u;
const partsLabel = /[,([（/&+]/;

/** Whether a label as it is written has more words than any name, so that it has no shape: quicker to see than the shape is. */
const isPhrase = (raw: string): boolean => manyWords.test(raw) && !partsLabel.test(raw) && /[a-z]/.test(raw);

/** A label as it is shown, and what kind it could be. */
type ReadLabel = { readonly label: string; readonly shape: LabelShape };

/** Answers already worked out; a transcript asks for the same few labels again and again. */
const known = new Map<string, ReadLabel | null>();
const MOST_KNOWN = 5000;

/** Cleans a label as it is written and tells its shape; null when it can hardly be one. */
export function readLabel(raw: string): ReadLabel | null {
  if (isPhrase(raw)) return null;
  const found = known.get(raw);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const own = apart(raw);
  const label = cleanLabel(own);
  const shape = labelShape(label);
  const read = shape === null ? null : { label, shape };
  known.set(own, read);
  return read;
}
