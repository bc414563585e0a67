import { graphemeEnd, graphemeStart } from '../graphemes.ts';
import type { Turn } from '../turn.ts';
import type { Opening } from './choose-convention.ts';
import { isFalseFriend } from './labels/label-shape.ts';
import { isRule, type LineView } from './line-view.ts';
import type { Page } from './page.ts';
import { leadingTime } from './time-mark.ts';

/** A turn while its lines are gathered; it has no words until a line brings some. */
type Open = { speaker: number | null; at: number | null; words: { start: number; end: number } | null };

/** Words begin where no grapheme is cut: with the blank an accent sits on, but never inside the label. */
function wordsFrom(text: string, labelEnd: number, offset: number): number {
  const start = graphemeStart(text, offset);
  return start >= labelEnd ? start : graphemeEnd(text, offset);
}

/** `Break: [11:00]` and its like: nobody says it, and it has nothing but a time behind it. */
function isAside({ line, rest }: LineView): boolean {
  const found = /^[*_]{0,2}(?<label>[^:：*_]{1,40})[:：][*_]{0,2}\s*/u.exec(rest);
  const label = found?.groups?.['label'];
  if (found === null || label === undefined || !isFalseFriend(label)) return false;
  const behind = rest.slice(found[0].length).replaceAll('\\', '');
  return line.end - line.start === line.head.length && leadingTime(behind)?.length === behind.length;
}

/** The times that stand on lines of their own, by line; a single one is rather the hour of a meeting. */
export function timeLines(views: readonly LineView[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const [index, { line, time }] of views.entries()) {
    if (time !== null && time.length === line.end - line.start) times.set(index, time.at);
  }
  return times.size > 1 ? times : new Map();
}

/** Puts the lines under those who speak them: what stands before the first label is nobody's, an unlabelled line goes on. */
export function assembleTurns(
  { text, views }: Page,
  openings: ReadonlyMap<number, Opening>,
): readonly Turn[] {
  const turns: Turn[] = [];
  const times = timeLines(views);
  let open: Open = { speaker: null, at: null, words: null };
  let pending: number | null = null;
  const begin = (speaker: number | null, at: number | null): void => {
    if (open.words !== null) turns.push({ ...open.words, speaker: open.speaker, at: open.at });
    open = { speaker, at, words: null };
  };
  const say = (start: number, end: number): void => {
    open.words = { start: open.words?.start ?? start, end };
  };
  for (const [index, view] of views.entries()) {
    const { start, end } = view.line;
    const opening = openings.get(index);
    const time = times.get(index);
    if (opening !== undefined) {
      const { wordsStart, at } = opening.candidate;
      begin(opening.speaker, at ?? pending);
      pending = null;
      const from = wordsFrom(text, start, wordsStart);
      if (from < end) say(from, end);
    } else if (time !== undefined) {
      begin(open.speaker, time);
      pending = time;
    } else if (isAside(view)) {
      const { speaker } = open;
      begin(null, null);
      say(start, end);
      begin(speaker, null);
    } else if (!(isRule(view.line) && openings.has(index + 1))) {
      say(start, end);
      pending = null;
    }
  }
  begin(null, null);
  return turns;
}

/** The paragraphs of a text in which nobody is named: parted by blank lines, or the lines themselves where there are none. */
export function assembleParagraphs({ text, views }: Page): readonly Turn[] {
  const times = timeLines(views);
  const hasBlanks = views.some(({ line }, index) => index > 0 && line.afterBlank);
  const timed = views.filter(({ time }) => time?.bracketed === true).length > views.length / 2;
  const turns: Turn[] = [];
  let pending: number | null = null;
  let isOpen = false;
  for (const [index, { line, time, rest }] of views.entries()) {
    const alone = times.get(index);
    const last = turns.at(-1);
    if (alone !== undefined) {
      pending = alone;
      isOpen = false;
      continue;
    }
    const isTimed = timed && time?.bracketed === true && rest !== '';
    if (isOpen && last !== undefined && hasBlanks && !line.afterBlank && !isTimed) {
      turns[turns.length - 1] = { ...last, end: line.end };
      continue;
    }
    const behind = isTimed
      ? wordsFrom(text, line.start, line.start + line.head.length - rest.length)
      : line.start;
    turns.push({ start: behind, end: line.end, speaker: null, at: (isTimed ? time.at : null) ?? pending });
    pending = null;
    isOpen = true;
  }
  return turns;
}
