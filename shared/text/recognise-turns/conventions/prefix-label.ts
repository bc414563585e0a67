import { readLabel } from '../labels/label-shape.ts';
import { openingWords } from '../labels/label-words.ts';
import { nameWord } from '../labels/name-word.ts';
import type { LineView } from '../line-view.ts';
import { isCommonWord } from '../page.ts';
import type { Candidate, Convention } from './convention.ts';

/** So many lines have a time, which are so many of all, and of these nearly all go on with a name. */
const FEW = 6;
const MOST = 0.6;
const NEARLY_ALL = 0.9;
/** Names come back: of the lines so many have different ones. */
const DIFFERENT = 1 / 3;
/** A name has no more words where nothing parts it from what is said. */
const MOST_WORDS = 3;
const LONGEST = 120;

const uncased = /^\p{Lo}{2,10}$/u;
const number = /^\d{1,2}$/;

type Timed = { readonly line: number; readonly view: LineView; readonly words: readonly string[] };

const isName = (word: string): boolean => nameWord.test(word) || uncased.test(word);

/** The words that all of these lines begin with, as far as they may be a name, with a number behind it where each has one. */
function sharedName(lines: readonly Timed[]): (line: Timed) => readonly string[] {
  const [first] = lines;
  let length = 1;
  while (length < MOST_WORDS) {
    const at = length;
    const next = first?.words[at] ?? '';
    if (lines.every(({ words }) => number.test(words[at] ?? '')))
      return ({ words }) => words.slice(0, at + 1);
    if (!isName(next) || lines.some(({ words }) => words[at] !== next)) break;
    length += 1;
  }
  return ({ words }) => words.slice(0, length);
}

const isWord = (text: string, word: string): boolean =>
  openingWords.has(word.toLowerCase()) || (!uncased.test(word) && isCommonWord(text, word));

function candidatesIn(text: string, views: readonly LineView[]): readonly Candidate[] {
  const timed = views.flatMap((view, line): readonly Timed[] =>
    view.time?.bracketed === true && view.rest !== ''
      ? [{ line, view, words: view.rest.slice(0, LONGEST).split(' ', MOST_WORDS + 1) }]
      : [],
  );
  if (timed.length < FEW || timed.length < views.length * MOST) return [];
  const groups = [...Map.groupBy(timed, ({ words }) => words[0] ?? '')].filter(
    ([word, lines]) => lines.length > 1 && isName(word) && !isWord(text, word),
  );
  const named = groups.reduce((sum, [, lines]) => sum + lines.length, 0);
  if (named < timed.length * NEARLY_ALL || groups.length > timed.length * DIFFERENT) return [];
  const candidates = groups.flatMap(([, lines]) => {
    const nameOf = sharedName(lines);
    return lines.flatMap((one): readonly Candidate[] => {
      const written = nameOf(one).join(' ');
      const read = readLabel(written);
      const { line, rest, time } = one.view;
      if (read === null || rest.length <= written.length) return [];
      const wordsStart = line.start + line.head.length - rest.length + written.length + 1;
      return [{ line: one.line, ...read, wordsStart, at: time?.at ?? null, alone: false, colon: false }];
    });
  });
  const isTalk = new Set(candidates.map(({ label }) => label)).size > 1;
  return isTalk ? candidates.toSorted((one, other) => one.line - other.line) : [];
}

/** A time in brackets, a name and the words with nothing between them, as `[00:12] Anna Ode text`: names that nearly all lines have. */
export const prefixLabel: Convention = {
  id: 'time-line',
  joins: false,
  read: () => null,
  gather: candidatesIn,
};
