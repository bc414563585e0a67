import type { Anchor } from '#shared/text/anchor.ts';
import type { Turn } from '#shared/text/turn.ts';
import { turnAtOffset } from '../recording/turn-at.ts';

/** What is said in one turn, half-open in UTF-16 code units; with the name of who takes it, null where that goes without saying. */
export type SaidLine = Anchor & { readonly name: string | null };

/** A transcript as far as it takes to tell what is said in it; the turns are in the order of the text. */
export type Said = {
  readonly text: string;
  readonly turns: readonly Turn[];
  /** The name of a speaker by their number; null where nobody is named. */
  readonly nameOf: (speaker: number) => string | null;
};

/** Words without the space around them; null where nothing is left. */
function trimmed(text: string, start: number, end: number): Anchor | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}

/**
 * What a stretch of a transcript says, turn by turn, without the labels and times of the transcript's own notation. Where more
 * than one person speaks, each turn that somebody takes has their name. Offsets are in UTF-16 code units of `text`, half-open.
 * Nothing where the stretch touches no words of a turn.
 */
export function saidLines({ text, turns, nameOf }: Said, { start, end }: Anchor): readonly SaidLine[] {
  const lines: (Anchor & { readonly speaker: number | null })[] = [];
  for (let at = turnAtOffset(turns, start) ?? 0; at < turns.length; at += 1) {
    const turn = turns[at];
    if (turn === undefined || turn.start >= end) {
      break;
    }
    const words = trimmed(text, Math.max(turn.start, start), Math.min(turn.end, end));
    if (words !== null) {
      lines.push({ ...words, speaker: turn.speaker });
    }
  }
  const isTalk = new Set(lines.flatMap(({ speaker }) => speaker ?? [])).size > 1;
  let before: number | null = null;
  return lines.map(({ speaker, ...words }) => {
    const name = isTalk && speaker !== null && speaker !== before ? nameOf(speaker) : null;
    before = speaker;
    return { ...words, name };
  });
}
