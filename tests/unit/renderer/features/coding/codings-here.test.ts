import { expect, test } from 'vitest';
import { codingsHere } from '#renderer/features/coding/codings-here.ts';
import type { Coding } from '#shared/contract/codings.ts';
import type { Episode } from '#shared/contract/episodes.ts';

const coding = (id: string, start: number, end: number, episodeId: string | null = null): Coding => ({
  id,
  sourceId: 'source',
  start,
  end,
  codeId: 'code',
  episodeId,
  layer: 'coder',
  roundId: 'round',
  coderId: 'coder',
  decisionId: null,
  createdAt: '2026-01-01T00:00:00.000Z',
});

const episode: Episode = {
  id: 'episode',
  sourceId: 'source',
  number: 1,
  start: 100,
  end: 200,
  title: 'Walks',
  criterion: '',
  kindId: null,
  done: false,
  layer: 'coder',
  roundId: 'round',
  coderId: 'coder',
};

const all = [coding('one', 0, 10), coding('two', 10, 20), coding('in', 120, 130, 'episode')];

const at = (start: number, end: number) => ({
  caret: { start, end },
  words: start === end ? null : { start, end },
});

test.each([
  { what: 'all of an episode, wherever in it', of: episode, place: at(101, 101), ids: ['in'] },
  { what: 'both sides of a caret between two', of: null, place: at(10, 10), ids: ['one', 'two'] },
  { what: 'what a selection shares characters with', of: null, place: at(10, 15), ids: ['two'] },
  { what: 'those at the chosen coding', of: null, place: at(15, 15), chosen: 'one', ids: ['one'] },
  { what: 'none of an episode beside it', of: null, place: at(125, 125), ids: [] },
  { what: 'none before one is anywhere', of: null, place: null, ids: [] },
])('$what', ({ of, place, chosen, ids }) => {
  const picked = chosen === undefined ? null : ({ kind: 'coding', id: chosen } as const);
  expect(codingsHere(all, of, picked, place).map(({ id }) => id)).toEqual(ids);
});
