import { wordAt } from '../words.ts';
import type { Edge } from './move-edge.ts';

/**
 * The border of a word that an edge at `offset` is meant for: the nearer one of the word it lies in, from its middle the one that
 * takes the whole word in; outside of words the offset itself. In UTF-16 code units.
 */
export function nearestWordEdge(text: string, offset: number, edge: Edge): number {
  const { start, end } = wordAt(text, offset);
  if (offset <= start || offset >= end) {
    return offset;
  }
  if (offset - start === end - offset) {
    return edge === 'start' ? start : end;
  }
  return offset - start < end - offset ? start : end;
}
