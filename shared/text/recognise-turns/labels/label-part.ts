import { fold } from '../../fold.ts';
import { answeringWords, askingWords, voiceWords } from './label-words.ts';
import { nameWord, particles } from './name-word.ts';

const interviewerCode = /^(?:(?:i|int|iv|intv|q)[-_ .]?\d{0,2}|--)$/;

/** Whether the label says by a word of its own what part someone plays: `Interviewer 2`, `Dana (researcher)`. */
export function partOf(label: string): 'interviewer' | 'participant' | 'voice' | null {
  const whole = fold(label)
    .trim()
    .replace(/(?<=\p{Lo})[a-z]$/u, '');
  if (interviewerCode.test(whole)) return 'interviewer';
  const words = whole.split(/[\s\d()[\]/,._#-]+/u).filter((word) => word.length > 1 || word === whole);
  const bare = words.join(' ');
  const says = (known: ReadonlySet<string>): boolean =>
    known.has(bare) || words.some((word) => known.has(word));
  if (says(askingWords)) return 'interviewer';
  if (says(answeringWords)) return 'participant';
  return says(voiceWords) ? 'voice' : null;
}

const groupWords = new Set(
  'all everyone everybody both several multiple group audience crowd unknown unidentified participants respondents interviewees students pupils alle beide mehrere gruppe publikum teilnehmende unbekannt tous toutes plusieurs public participants inconnu todos todas varios ambos publico participantes desconocido tutti entrambi pubblico allemaal iedereen flere begge 全員 一同 觀眾 观众 众人 眾人 الجميع הכל כולם'.split(
    ' ',
  ),
);

const codeWord = /^\p{Lu}{1,3}\d{0,3}$/u;
const joining = /\s*(?:[&+]|\/|\s(?:and|und|og|och|et|y|e|en|i)\s)\s*/iu;

/** Whether a label is that of several at once or of somebody unknown: `ALL PARTICIPANTS`, `P1 & P2`, `Audience`. */
export function isGroup(label: string): boolean {
  const parts = label.split(joining);
  if (parts.length > 1 && parts.every((part) => codeWord.test(part))) return true;
  return fold(label)
    .split(/[\s\d()[\]/,._#-]+/u)
    .some((word) => groupWords.has(word));
}

const knownWords = [askingWords, answeringWords, voiceWords];

/** Whether the label is made of the words for a part and of names and numbers, not a phrase that only mentions one. */
export function isRole(label: string): boolean {
  const words = label.split(/[\s_]+/u);
  if (words.length > 4 || partOf(label) === null) return false;
  return (
    words.every((word, index) => {
      const plain = fold(word).replaceAll(/[^\p{L}\p{M}]/gu, '');
      return (
        knownWords.some((known) => known.has(plain)) ||
        nameWord.test(word) ||
        /^(?:[([#]?\p{L}?\d*[)\]]?|\p{Lu}{2,3}\d{1,3}|[–—-])$/u.test(word) ||
        (index > 0 && particles.has(word)) ||
        interviewerCode.test(plain)
      );
    }) || knownWords.some((known) => known.has(fold(label)))
  );
}
