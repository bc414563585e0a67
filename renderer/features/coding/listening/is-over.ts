import type { ReadPlace } from '../../../transcript/read-content.ts';
import { codingNow } from '../coding-store.ts';
import type { CodingData } from '../use-coding-data.ts';

/** Whether what is chosen lies before or behind what is heard now. */
export function isOver({ episodes, codings }: CodingData, { caret }: ReadPlace): boolean {
  const { chosen } = codingNow();
  const stretch = [...episodes, ...codings].find(({ id }) => id === chosen?.id);
  return stretch !== undefined && (caret.start < stretch.start || caret.start > stretch.end);
}
