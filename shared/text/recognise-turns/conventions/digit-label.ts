import type { LineView } from '../line-view.ts';
import { colonLabel } from './colon-label.ts';
import { candidatesOf, type Candidate, type Convention } from './convention.ts';

/** A number of one or two digits and a colon, or a blank where nearly every line begins so. */
const withColon = /^(?<label>#?\d{1,2})\s*[:：](?:\s+(?=\S)|$)/u;
const bare = /^(?<label>#?\d{1,2})\s+(?=\p{L}|[("“«¿¡[])/u;

/** Most lines begin with none of these. */
const opens = new Set('0123456789#');

/** So many lines make a talk, of no more speakers, each of whom says so much. */
const FEW = 6;
const MOST_SPEAKERS = 20;
const OFTEN = 2;
/** Of the numbers of a list so many are the next one or begin anew. */
const COUNTING = 0.8;
/** Numbers without a colon stand on so many of the lines. */
const NEARLY_ALL = 0.9;

function read(views: readonly LineView[], pattern: RegExp): readonly Candidate[] {
  return views.flatMap((view, line): readonly Candidate[] => {
    const { rest, time } = view;
    const found = opens.has(rest.charAt(0)) ? pattern.exec(rest) : null;
    const label = found?.groups?.['label'];
    if (found === null || label === undefined) return [];
    const wordsStart = Math.min(
      view.line.start + view.line.head.length - rest.length + found[0].length,
      view.line.end,
    );
    const alone = wordsStart === view.line.end;
    return [
      { line, label, shape: 'code', wordsStart, at: time?.at ?? null, alone, colon: pattern === withColon },
    ];
  });
}

/** Whether numbers count something: points, lines or pages one after another; two who take turns do not. */
function isCounting(candidates: readonly Candidate[], different: number): boolean {
  const numbers = candidates.map(({ label }) => Number(label.replace('#', '')));
  const next = numbers.filter(
    (number, index) => index > 0 && (number === (numbers[index - 1] ?? 0) + 1 || number === 1),
  );
  return different > 2 && next.length >= (numbers.length - 1) * COUNTING;
}

/** The numbers that stand for people: few, and each of them again and again. */
function numbersOfPeople(candidates: readonly Candidate[]): readonly Candidate[] {
  const labels = new Set(candidates.map(({ label }) => label));
  const isTalk =
    candidates.length >= FEW &&
    labels.size > 1 &&
    labels.size <= MOST_SPEAKERS &&
    candidates.length >= labels.size * OFTEN &&
    !isCounting(candidates, labels.size);
  return isTalk ? candidates : [];
}

function candidatesIn(text: string, views: readonly LineView[]): readonly Candidate[] {
  if (!views.some(({ rest }) => opens.has(rest.charAt(0)))) return [];
  const numbered = numbersOfPeople(read(views, withColon));
  if (numbered.length > 0) {
    const named = candidatesOf(colonLabel, text, views);
    const lines = new Set(numbered.map(({ line }) => line));
    return [...numbered, ...named.filter(({ line }) => !lines.has(line))].toSorted((a, b) => a.line - b.line);
  }
  const plain = read(views, bare);
  return plain.length >= views.length * NEARLY_ALL ? numbersOfPeople(plain) : [];
}

/** Numbers for people, as `1: text` and `2: text` beside `Moderator: text`. */
export const digitLabel: Convention = {
  id: 'colon',
  joins: false,
  read: () => null,
  gather: candidatesIn,
};
