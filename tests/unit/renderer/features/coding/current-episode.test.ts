import { describe, expect, test } from 'vitest';
import {
  currentEpisode,
  episodeBeside,
  episodeToMove,
  uncodedEpisodes,
} from '#renderer/features/coding/current-episode.ts';
import type { Coding } from '#shared/contract/codings.ts';
import type { Episode } from '#shared/contract/episodes.ts';

const episode = (number: number, start: number, end: number, done = false): Episode => ({
  id: `e${number}`,
  sourceId: 's',
  start,
  end,
  number,
  title: '',
  criterion: '',
  kindId: null,
  layer: 'coder',
  coderId: 'a',
  roundId: 'r',
  done,
});

const coding = (id: string, start: number, end: number, episodeId: string | null): Coding => ({
  id,
  sourceId: 's',
  start,
  end,
  codeId: 'c',
  episodeId,
  layer: 'coder',
  coderId: 'a',
  roundId: 'r',
  decisionId: null,
  createdAt: '2026-01-01T00:00:00.000Z',
});

const episodes = [episode(1, 10, 20), episode(2, 20, 30, true), episode(3, 50, 60)];
const codings = [coding('c1', 12, 14, 'e1'), coding('c2', 52, 58, null)];
const caret = (at: number) => ({ caret: { start: at, end: at }, words: null });
const words = (start: number, end: number) => ({ caret: { start, end }, words: { start, end } });

describe('currentEpisode', () => {
  test.each([
    ['nowhere', null, null, undefined],
    ['at a caret within', null, caret(15), 1],
    ['at a caret where one ends and the next begins', null, caret(20), 1],
    ['at a caret between', null, caret(40), undefined],
    ['where most of the selection lies', null, words(18, 26), 2],
    ['the chosen one, wherever the caret is', { kind: 'episode' as const, id: 'e3' }, caret(15), 3],
    ['that of the chosen coding', { kind: 'coding' as const, id: 'c1' }, caret(55), 1],
    ['around the chosen coding', { kind: 'coding' as const, id: 'c2' }, caret(15), 3],
    ['none when the chosen one is gone', { kind: 'episode' as const, id: 'gone' }, caret(15), undefined],
  ])('%s', (_, chosen, place, number) => {
    expect(currentEpisode(episodes, codings, chosen, place)?.number).toBe(number);
  });
});

describe('episodeBeside', () => {
  test.each([
    ['the next', 15, 1 as const, 2],
    ['round to the first', 55, 1 as const, 1],
    ['the one before', 25, -1 as const, 2],
    ['round to the last', 5, -1 as const, 3],
  ])('%s', (_, at, step, number) => {
    expect(episodeBeside(episodes, at, step)?.number).toBe(number);
  });

  test('there is none', () => {
    expect(episodeBeside([], 3, 1)).toBeNull();
  });
});

describe('episodeToMove', () => {
  test.each([
    ['the start of the one around it', 15, 'start' as const, 1],
    ['the start of the one behind it', 40, 'start' as const, 3],
    ['the end of the one around it', 55, 'end' as const, 3],
    ['the end of the one ahead of it', 40, 'end' as const, 2],
    ['nothing ahead of the first', 5, 'end' as const, undefined],
    ['nothing behind the last', 70, 'start' as const, undefined],
  ])('%s', (_, at, edge, number) => {
    expect(episodeToMove(episodes, at, edge)?.number).toBe(number);
  });
});

test('waiting to be coded is what is neither done nor coded', () => {
  expect(uncodedEpisodes(episodes, codings).map(({ number }) => number)).toEqual([3]);
});
