import type { Anchor } from '#shared/text/anchor.ts';
import type { Turn } from '#shared/text/turn.ts';

/**
 * What a stretch of a transcript says, as it reads: turn by turn, each on a line of its own, with the name of who takes the
 * turn in the midst of it; the labels and times of the transcript's own notation are left out. The stretch and the turns are
 * in UTF-16 code units of `text`, half-open; the words as they stand where the stretch touches no turn.
 */
export function wordsAsSaid(
  {
    text,
    turns,
    nameOf,
  }: {
    readonly text: string;
    readonly turns: readonly Turn[];
    /** The name of a speaker by their number; null where nobody is named. */
    readonly nameOf: (speaker: number) => string | null;
  },
  { start, end }: Anchor,
): string {
  const lines: string[] = [];
  let before: number | null = null;
  for (const turn of turns.filter((one) => one.start < end && one.end > start)) {
    const words = text.slice(Math.max(turn.start, start), Math.min(turn.end, end)).trim();
    if (words !== '') {
      const isTaken = lines.length > 0 && turn.speaker !== null && turn.speaker !== before;
      const name = isTaken ? nameOf(turn.speaker) : null;
      lines.push(name === null ? words : `${name}: ${words}`);
      before = turn.speaker;
    }
  }
  return lines.length === 0 ? text.slice(start, end) : lines.join('\n');
}
