import type { ReadPlace } from '../../../transcript/read-content.ts';
import { codingNow } from '../coding-store.ts';
import type { CodingData } from '../use-coding-data.ts';

/** Whether what is heard has just left what is chosen; what was chosen elsewhere stays chosen while one listens. */
export function isOver({ episodes, codings }: CodingData, { caret }: ReadPlace): boolean {
  const { chosen, place } = codingNow();
  const stretch = [...episodes, ...codings].find(({ id }) => id === chosen?.id);
  const isIn = (at: number): boolean => stretch !== undefined && stretch.start <= at && at <= stretch.end;
  return place !== null && isIn(place.caret.start) && !isIn(caret.start);
}
