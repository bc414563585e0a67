import { leadingTime } from '#shared/text/recognise-turns/time-mark.ts';
import type { Cue } from './cue.ts';

const timing = /<time\s[^<>]{0,200}>/giu;
function timeIn(tag: string, name: string): number | null {
  const said = new RegExp(String.raw`\s${name}\s*=\s*"?(?<time>[\d:.]{1,20})`, 'iu').exec(tag);
  return leadingTime(said?.groups?.['time'] ?? '')?.at ?? null;
}

/** Whether a text is RealText: a window with words that are shown from one time to another. */
export const isRealText = (text: string): boolean => /^\s*<window[\s>]/iu.test(text.slice(0, 1000));

const linesOf = (words: string): readonly string[] =>
  words
    .replaceAll(/\s+/gu, ' ')
    .split(/<br\s*\/?>/iu)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The cues of a RealText file; one without an end is shown until the next. */
export function parseRealText(text: string): readonly Cue[] {
  const tags = [...text.matchAll(timing)];
  const starts = tags.map(([tag]) => timeIn(tag, 'begin'));
  return tags.flatMap(([tag], index) => {
    const at = starts[index] ?? null;
    const from = (tags[index]?.index ?? 0) + tag.length;
    const lines = linesOf(text.slice(from, tags[index + 1]?.index));
    if (at === null || lines.length === 0) return [];
    return [{ at, end: timeIn(tag, 'end') ?? starts[index + 1] ?? at, lines }];
  });
}
