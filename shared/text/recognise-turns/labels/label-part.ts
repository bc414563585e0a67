import { fold } from '../../fold.ts';
import { answeringWords, askingWords, voiceWords } from './label-words.ts';
import { nameWord, particles } from './name-word.ts';

const interviewerCode = /^(?:(?:i|int|iv|intv|q)[-_ .]?\d{0,2}|--)$/;

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
export function isRole(label: string): boolean {
  const words = label.split(/[\s_]+/u);
  if (words.length > 4 || partOf(label) === null) return false;
  return (
    words.every((word, index) => {
      const plain = fold(word).replaceAll(/[^\p{L}\p{M}]/gu, '');
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
