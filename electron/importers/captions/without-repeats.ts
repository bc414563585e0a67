import { readCueText } from './cue-text.ts';
import type { Cue } from './cue.ts';

/** Captions that roll up show every line twice; in others hardly any caption begins with the last line of the one before. */
const ROLLING = 0.5;
const FEW = 6;
/** No caption shows more lines at once. */
const MOST_LINES = 8;

const bare = (line: string): string =>
  /[<&{]/u.test(line)
    ? readCueText(line)
        .map(({ words }) => words)
        .join(' ')
    : line;

const wordsOf = (line: string): string => bare(line).replaceAll(/\s+/gu, ' ').trim();

/** How many of the first lines the caption before has shown already, as its last. */
function shownBefore(before: readonly string[], lines: readonly string[]): number {
  for (let count = Math.min(before.length, lines.length, MOST_LINES); count > 0; count -= 1) {
    const end = before.slice(-count);
    if (end.every((words, index) => words === lines[index])) return count;
  }
  return 0;
}

/** Leaves out the lines that captions made while somebody speaks, as YouTube’s, show again while the next line comes up below. */
export function withoutRepeats(cues: readonly Cue[]): readonly Cue[] {
  if (cues.length < FEW) return cues;
  const said = cues.map(({ lines }) => lines.map(wordsOf));
  const shown = said.map((lines, index) => {
    const full = lines.filter((words) => words !== '');
    return shownBefore(
      (said[index - 1] ?? []).filter((words) => words !== ''),
      full,
    );
  });
  if (shown.filter((count) => count > 0).length < cues.length * ROLLING) return cues;
  return cues.flatMap((cue, index) => {
    const lines = cue.lines.filter((_, line) => said[index]?.[line] !== '').slice(shown[index]);
    return lines.length === 0 ? [] : { ...cue, lines };
  });
}
