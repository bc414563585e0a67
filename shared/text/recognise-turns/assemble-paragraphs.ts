import type { Turn } from '../turn.ts';
import { timeLines } from './line-view.ts';
import { wordsFrom, type Page } from './page.ts';

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
