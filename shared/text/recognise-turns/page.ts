import { graphemeEnd, graphemeStart } from '../graphemes.ts';
import type { Candidate } from './conventions/convention.ts';
import type { LineView } from './line-view.ts';

/** A text and its lines, as the evidence is weighed over it. */
export type Page = { readonly text: string; readonly views: readonly LineView[] };

/** More than enough of a turn to see how it ends. */
const GLANCE = 2000;

/** The first paragraph of the words behind a label: on its line, or on the next when it stands alone. */
export function wordsBehind({ text, views }: Page, { line, wordsStart, alone }: Candidate): string {
  const next = views[line + 1]?.line;
  const end = alone ? next?.end : views[line]?.line.end;
  const start = alone ? next?.start : wordsStart;
  return start === undefined || end === undefined ? '' : text.slice(Math.max(start, end - GLANCE), end);
}

/** Whether words end as a sentence does. */
export function endsLikeSentence(words: string): boolean {
  return /[.?!…。？！؟।-][\s"'”’»)\]」]*(?:[[(#][\d:.,-]{1,12}[\])#])?$/u.test(words.slice(-40));
}

/** Whether words are a sentence of some length, unlike the value of a field. */
export function readsLikeSpeech(words: string): boolean {
  return endsLikeSentence(words) && /^\S+(?:\s+\S+){2}|^[\p{Lo}\p{Lm}\p{P}]{6}/u.test(words.trim());
}

/** Whether a word stands in small letters in the text, more often than it may: a word of the language rather than a name. */
export function isCommonWord(
  text: string,
  word: string,
  allowed = word === word.toLowerCase() ? Infinity : 0,
): boolean {
  const small = word.toLowerCase();
  const isLetter = (at: number): boolean => /[\p{L}\p{N}'’-]/u.test(text.charAt(at));
  let count = 0;
  for (let at = text.indexOf(small); at !== -1 && count <= allowed; at = text.indexOf(small, at + 1)) {
    if (!isLetter(at - 1) && !isLetter(at + small.length)) count += 1;
  }
  return count > allowed;
}

/** Words begin where no grapheme is cut: with the blank an accent sits on, but never inside the label. */
export function wordsFrom(text: string, labelEnd: number, offset: number): number {
  const start = graphemeStart(text, offset);
  return start >= labelEnd ? start : graphemeEnd(text, offset);
}
