import type { Anchor } from '../anchor.ts';
import type { Turn } from '../turn.ts';
import type { Opening } from './choose-convention.ts';
import { isFalseFriend } from './labels/label-shape.ts';
import { isNotice } from './labels/notices.ts';
import { isRule, timeLines, type LineView } from './line-view.ts';
import { marginLines } from './margins/margin-lines.ts';
import { titleLines } from './margins/title-lines.ts';
import { wordsFrom, type Page } from './page.ts';
import { leadingTime } from './time-mark.ts';

/** A turn while its lines are gathered; it has no words until a line brings some. */
type Open = { speaker: number | null; at: number | null; words: { start: number; end: number } | null };

/** `Break: [11:00]` and its like, which has nothing but a time behind it, and notices of a program: nobody says them. */
function isAside({ line, rest }: LineView): boolean {
  if (isNotice(rest)) return true;
  const found = /^[*_]{0,2}(?<label>[^:：*_]{1,40})[:：][*_]{0,2}\s*/u.exec(rest);
  const label = found?.groups?.['label'];
  if (found === null || label === undefined || !isFalseFriend(label)) return false;
  const behind = rest.slice(found[0].length).replaceAll('\\', '');
  return line.end - line.start === line.head.length && leadingTime(behind)?.length === behind.length;
}

/** Where the words begin of the first line under a name that stands alone: behind a time in brackets. */
const timedStart = ({ line, time, rest }: LineView): number =>
  time?.bracketed === true && rest !== '' ? line.start + line.head.length - rest.length : line.start;

/** The time that ends a paragraph in transcripts of f4, `#00:01:02-3#`: what follows begins there. */
function stampAt(
  text: string,
  { start, end }: Anchor,
): { readonly at: number; readonly start: number } | null {
  if (text[end - 1] !== '#') return null;
  const found = /\s*#\d{1,2}:\d{2}:\d{2}[-.,]\d{1,3}#$/.exec(text.slice(Math.max(start, end - 40), end));
  const time = found === null ? null : leadingTime(found[0].trim());
  if (found === null || time === null || time.at === null) return null;
  return { at: time.at, start: end - found[0].length };
}

/** Puts the lines under those who speak them: what stands before the first label is nobody's, an unlabelled line goes on. */
export function assembleTurns(
  { text, views }: Page,
  openings: ReadonlyMap<number, Opening>,
): readonly Turn[] {
  const turns: Turn[] = [];
  const times = timeLines(views);
  const margins = marginLines(views);
  const titles = titleLines(views, openings);
  let open: Open = { speaker: null, at: null, words: null };
  let pending: number | null = null;
  let rowEnd = 0;
  const begin = (speaker: number | null, at: number | null): void => {
    const stamp = open.words === null ? null : stampAt(text, open.words);
    if (open.words !== null && stamp?.start !== open.words.start) {
      turns.push({ ...open.words, end: stamp?.start ?? open.words.end, speaker: open.speaker, at: open.at });
    }
    open = { speaker, at: at ?? stamp?.at ?? null, words: null };
  };
  const say = (start: number, end: number): void => {
    open.words = { start: open.words?.start ?? start, end };
  };
  for (const [index, view] of views.entries()) {
    const { start, end } = view.line;
    const opening = openings.get(index);
    const time = times.get(index);
    if (opening !== undefined) {
      const { wordsStart, at, row } = opening.candidate;
      begin(opening.speaker, at ?? pending);
      pending = null;
      const from = wordsFrom(text, start, wordsStart);
      const to = row?.wordsEnd ?? end;
      if (from < to) say(from, to);
      rowEnd = row?.end ?? rowEnd;
    } else if (start < rowEnd || titles.has(index)) continue;
    else if (margins.has(index)) begin(open.speaker, null);
    else if (time !== undefined) {
      begin(open.speaker, time);
      pending = time;
    } else if (isAside(view)) {
      const { speaker } = open;
      begin(null, null);
      say(start, end);
      begin(speaker, null);
    } else if (!(isRule(view.line) && openings.has(index + 1))) {
      const from = open.words === null && open.speaker !== null ? timedStart(view) : start;
      if (from > start) open.at ??= view.time?.at ?? null;
      say(wordsFrom(text, start, from), end);
      pending = null;
    }
  }
  begin(null, null);
  return turns;
}
