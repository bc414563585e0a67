import { compareTexts } from './compare-texts.ts';
import type { TextEdit } from './text-edit.ts';

/** A piece of a text beside an earlier one: in both, only in the earlier, only in the later, or left out between changes. */
export type WordChange = {
  readonly how: 'same' | 'removed' | 'added' | 'left out';
  readonly text: string;
};

/** So many characters of what is the same stand around a change. */
const AROUND = 48;

/** The end of a text from the beginning of a word on. */
function lastWords(text: string): string {
  const cut = text.slice(-AROUND);
  const blank = cut.search(/\s/u);
  return blank === -1 ? cut : cut.slice(blank);
}

/** The beginning of a text up to the end of a word. */
function firstWords(text: string): string {
  const cut = text.slice(0, AROUND);
  const word = /^[\s\S]*\s(?=\S*$)/u.exec(cut);
  return word === null ? cut : word[0].trimEnd();
}

function same(text: string, isFirst: boolean, isLast: boolean): readonly WordChange[] {
  if (text.length <= AROUND * 2) {
    return text === '' ? [] : [{ how: 'same', text }];
  }
  const left = { how: 'left out', text: '' } as const;
  return [
    ...(isFirst ? [] : [{ how: 'same', text: firstWords(text) } as const]),
    left,
    ...(isLast ? [] : [{ how: 'same', text: lastWords(text) } as const]),
  ];
}

/** Edits with nothing but blanks between them read as one. */
function joined(old: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const whole: TextEdit[] = [];
  for (const edit of edits) {
    const last = whole.at(-1);
    const gap = last === undefined ? null : old.slice(last.end, edit.start);
    if (last !== undefined && gap !== null && gap.trim() === '') {
      whole.splice(-1, 1, { start: last.start, end: edit.end, text: last.text + gap + edit.text });
    } else {
      whole.push(edit);
    }
  }
  return whole;
}

/**
 * What changed from one text to another, word by word, in the order of the text, with a few words around each change; long
 * stretches that are the same are left out. Two equal texts give nothing.
 */
export function wordChanges(old: string, now: string): readonly WordChange[] {
  if (old === now) {
    return [];
  }
  const changes: WordChange[] = [];
  let at = 0;
  for (const [index, { start, end, text }] of joined(old, compareTexts(old, now)).entries()) {
    changes.push(...same(old.slice(at, start), index === 0, false));
    if (end > start) changes.push({ how: 'removed', text: old.slice(start, end) });
    if (text !== '') changes.push({ how: 'added', text });
    at = end;
  }
  return [...changes, ...same(old.slice(at), false, true)];
}
