import type { SourceText } from '#shared/contract/sources.ts';
import { turnAtOffset } from '#shared/domain/recording/turn-at.ts';
import { clockTime } from '#shared/text/clock-time.ts';

/** Where in a source a stretch begins: by the time of its turn, else by the turn's number. Null in a recording, whose stretches are times. */
export function placeInWords(
  { medium, turns }: Pick<SourceText, 'medium' | 'turns'>,
  start: number,
): string | null {
  const turn = medium === 'text' ? turnAtOffset(turns, start) : null;
  if (turn === null) {
    return null;
  }
  const at = turns[turn]?.at ?? null;
  return at === null ? `turn ${turn + 1}` : clockTime(at);
}
