import { describe, expect, test } from 'vitest';
import { pinTarget } from '#renderer/features/coding/pins/pin-target.ts';
import type { Coding } from '#shared/contract/codings.ts';

const coding = (id: string, start: number, end: number): Coding => ({
  id,
  sourceId: 's',
  start,
  end,
  codeId: 'c',
  episodeId: null,
  layer: 'coder',
  coderId: 'a',
  roundId: 'r',
  decisionId: null,
  createdAt: '2026-01-01T00:00:00.000Z',
});
const long = coding('long', 0, 100);
const short = coding('short', 20, 40);
const apart = coding('apart', 200, 220);
const codings = [long, short, apart];

const at = (start: number, end: number) => ({ start, end });
const words = (start: number, end: number) => ({ caret: at(start, end), words: at(start, end) });
const caret = (offset: number) => ({ caret: at(offset, offset), words: null });
const chosen = (id: string) => ({ kind: 'coding', id }) as const;

describe('pinTarget', () => {
  test.each([
    ['words in the shortest coding that holds them', null, null, words(22, 30), ['short', 22, 30]],
    ['words in the one that was chosen last', null, 'long', words(22, 30), ['long', 22, 30]],
    ['words that only the longer one holds', null, 'short', words(30, 50), ['long', 30, 50]],
    ['words that the chosen one holds', chosen('long'), null, words(22, 30), ['long', 22, 30]],
    [
      'all of the chosen one, where the words are others',
      chosen('apart'),
      null,
      words(22, 30),
      ['apart', 200, 220],
    ],
    ['all of the chosen one', chosen('long'), null, caret(20), ['long', 0, 100]],
    ['all of the shortest at the caret', null, null, caret(25), ['short', 20, 40]],
    ['the chosen one without a place', chosen('short'), null, null, ['short', 20, 40]],
  ])('%s', (_, choice, last, place, [id, start, end]) => {
    const target = pinTarget(codings, choice, last, place);
    expect([target?.coding.id, target?.stretch.start, target?.stretch.end]).toEqual([id, start, end]);
  });

  test.each([
    ['no coding holds the words', null, words(90, 210)],
    ['an episode is chosen outside of codings', { kind: 'episode', id: 'e' } as const, caret(150)],
    ['nobody is anywhere', null, null],
  ])('nothing where %s', (_, choice, place) => {
    expect(pinTarget(codings, choice, null, place)).toBeNull();
  });
});
