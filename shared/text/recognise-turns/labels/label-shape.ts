import { fold } from '../../fold.ts';
import { answeringWords, askingWords, falseFriends, voiceWords } from './label-words.ts';

/** What a label looks like, from the surest to the least sure sign of a speaker. */
export type LabelShape = 'role' | 'numbered' | 'code' | 'upper' | 'name' | 'uncased' | 'lower';

const LONGEST = 110;

const particles = new Set(
  'de del della der den dem di da do dos das du des van von vom zu zum zur la le las los el al bin ibn bint abu y e i und and og och et en of the for & +'.split(
    ' ',
  ),
);

const nameWord =
  /^(?:\p{Lu}[\p{L}\p{M}'’ʼ"״-]*|\p{Lu}\p{L}{0,4}\.(?:-?\p{Lu}\.?)*|(?:[dlDLO]|al|el)['’-]\p{Lu}[\p{L}\p{M}'’-]*|\d{1,3})$/u;
const upperWord = /^[\p{Lu}\p{N}\p{M}'’.,&/"-]+$/u;
const code = /^(?:\p{Lu}{1,3}|\p{L}{1,4}[-_ .]?\d{1,4}\p{L}?)$/u;
const interviewerCode = /^(?:i|int|iv|intv|q)[-_ .]?\d{0,2}$/;
const uncasedOnly = /^(?=.*\p{Lo})[\p{Lo}\p{Lm}\p{M}\p{N}\s'’"״׳.・·-]+$/u;
const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const forbidden = /[“”„«»?!;=*_<>{}|\\…。？！؟、，]|\.\s+\p{Ll}|:\/\/|\s[-–—]\s.*\s[-–—]\s/u;

/** The label as it is shown: one blank between words, no colon, no marks of emphasis around it. */
export function cleanLabel(raw: string): string {
  return raw
    .normalize('NFC')
    .replaceAll(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[\s*_>#]+|[\s*_:：,–—-]+$/gu, '');
}

/** The name without a party in brackets behind it or an office after a comma. */
export function baseLabel(label: string): string {
  return label.replace(/\s*[([（][^)\]）]*[)\]）]$/u, '').replace(/,.*$/u, '');
}

function isCommaPartFine(label: string, words: number): boolean {
  const comma = label.indexOf(',');
  if (comma === -1) return true;
  const behind = label
    .slice(comma + 1)
    .trim()
    .split(' ');
  if (behind.length > 14) return false;
  return words > 1 || behind.every((word) => nameWord.test(word) || /^\p{Lu}[\p{L}.]*$/u.test(word));
}

/** Whether the label says by a word of its own what part someone plays: `Interviewer 2`, `Dana (researcher)`. */
export function partOf(label: string): 'interviewer' | 'participant' | 'voice' | null {
  const whole = fold(label).trim();
  if (interviewerCode.test(whole)) return 'interviewer';
  const words = whole.split(/[\s\d()[\]/,._#-]+/u).filter((word) => word.length > 1 || word === whole);
  const bare = words.join(' ');
  const says = (known: ReadonlySet<string>): boolean =>
    known.has(bare) || words.some((word) => known.has(word));
  if (says(askingWords)) return 'interviewer';
  if (says(answeringWords)) return 'participant';
  return says(voiceWords) ? 'voice' : null;
}

const knownWords = [askingWords, answeringWords, voiceWords];

/** Whether the label is made of the words for a part and of names and numbers, not a phrase that only mentions one. */
function isRole(label: string): boolean {
  const words = label.split(' ');
  if (words.length > 4 || partOf(label) === null) return false;
  return (
    words.every((word, index) => {
      const plain = fold(word).replaceAll(/[^\p{L}\p{N}]/gu, '');
      return (
        knownWords.some((known) => known.has(plain)) ||
        nameWord.test(word) ||
        /^[([#]?\p{L}?\d*[)\]]?$/u.test(word) ||
        (index > 0 && particles.has(word)) ||
        interviewerCode.test(plain)
      );
    }) || knownWords.some((known) => known.has(fold(label)))
  );
}

/** Whether the label is a known field, note or phrase, with or without a number behind it. */
export function isFalseFriend(label: string): boolean {
  const whole = fold(label).trim();
  return falseFriends.has(whole) || falseFriends.has(whole.replace(/[\s#.]*\d+$/u, '').trim());
}

/** What kind of speaker's label a cleaned label could be, or null when it can hardly be one. */
export function labelShape(label: string): LabelShape | null {
  if (label.length > LONGEST || !/\p{L}/u.test(label)) return null;
  if (forbidden.test(label) || isFalseFriend(label)) return null;
  const base = baseLabel(label).trim();
  const words = base.split(' ');
  if (isRole(label)) return 'role';
  if (code.test(base)) return 'code';
  if (uncasedOnly.test(base))
    return words.length <= 5 && base.length <= (ideographs.test(base) ? 12 : 40) ? 'uncased' : null;
  if (words.every((word) => upperWord.test(word)) && /\p{Lu}{2}/u.test(base))
    return words.length <= 14 ? 'upper' : null;
  const named = words.every((word, index) => nameWord.test(word) || (index > 0 && particles.has(word)));
  if (named && words.length <= 7 && isCommaPartFine(label, words.length)) {
    return /\p{L}.*\s\d{1,3}$/u.test(base) ? 'numbered' : 'name';
  }
  return /^\p{Ll}[\p{L}\p{N}_.-]{1,19}$/u.test(label) ? 'lower' : null;
}
