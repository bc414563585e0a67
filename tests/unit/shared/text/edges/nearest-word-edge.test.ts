import { describe, expect, test } from 'vitest';
import { nearestWordEdge } from '#shared/text/edges/nearest-word-edge.ts';

const text = 'We go into rooms, often.';
const at = (words: string): number => text.indexOf(words);

describe('nearestWordEdge', () => {
  test.each([
    ['near the beginning of a word', at('ooms'), 'end', at('rooms')],
    ['near the end of a word', at('ms,'), 'start', at(',')],
    ['in the middle, for a beginning', at('to rooms'), 'start', at('into')],
    ['in the middle, for an end', at('to rooms'), 'end', at(' rooms')],
    ['before a word', at('rooms'), 'end', at('rooms')],
    ['behind a word', at(','), 'start', at(',')],
    ['between words', at(' often') + 1, 'start', at('often')],
  ] as const)('%s', (_case, offset, edge, expected) => {
    expect(nearestWordEdge(text, offset, edge)).toBe(expected);
  });
});
