import type { Anchor } from '#shared/text/anchor.ts';
import { saidIn } from './said-in.ts';
import { saidLines, type Said } from './said-lines.ts';

/**
 * What a stretch of a transcript says, as it reads: turn by turn, each on a line of its own, with the name of who takes the
 * turn where more than one person speaks; the labels and times of the transcript's own notation are left out. The stretch and
 * the turns are in UTF-16 code units of `text`, half-open; the words as they stand where the stretch touches no turn.
 */
export function wordsAsSaid(said: Said, stretch: Anchor): string {
  const lines = saidLines(said, stretch);
  return lines.length === 0
    ? said.text.slice(stretch.start, stretch.end)
    : saidIn({ quotation: said.text, lines });
}
