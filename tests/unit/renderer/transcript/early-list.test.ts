import { describe, expect, test } from 'vitest';
import { createEarlyList } from '#renderer/transcript/early-list.ts';

type Thing = { readonly id: string; readonly words: string };

const thing = (id: string, words = id): Thing => ({ id, words });
const listOf = (...things: readonly Thing[]) => createEarlyList(({ id }: Thing) => id, things);

describe('createEarlyList', () => {
  test('is what was told while nothing is early', () => {
    const list = listOf(thing('a'));
    expect(list.hasEarly()).toBe(false);
    list.tell([thing('b'), thing('c')]);
    expect(list.now()).toEqual([thing('b'), thing('c')]);
  });

  test.each([
    ['one that comes', 'new', thing('new'), [thing('a'), thing('b'), thing('new')]],
    ['one that is another', 'b', thing('b', 'changed'), [thing('a'), thing('b', 'changed')]],
    ['one that goes', 'a', null, [thing('b')]],
  ] as const)('holds %s against lists that don’t know of it, until it is settled', (_, key, early, held) => {
    const list = listOf(thing('a'), thing('b'));
    const settle = list.hold(key, early);
    expect(list.now()).toEqual(held);
    list.tell([thing('a'), thing('b')]);
    expect(list.now()).toEqual(held);
    settle(false);
    expect(list.now()).toEqual(held);
    list.tell([thing('told')]);
    expect(list.now()).toEqual([thing('told')]);
    expect(list.hasEarly()).toBe(false);
  });

  test.each([
    ['new', thing('new')],
    ['b', thing('b', 'changed')],
    ['a', null],
  ] as const)('has all as it was at once when %s is refused', (key, early) => {
    const list = listOf(thing('a'), thing('b'));
    list.hold(key, early)(true);
    expect(list.now()).toEqual([thing('a'), thing('b')]);
  });

  test('of several steps with one thing the last one holds, whichever is refused', () => {
    const list = listOf(thing('a'));
    const first = list.hold('a', thing('a', 'first'));
    const second = list.hold('a', thing('a', 'second'));
    first(false);
    list.tell([thing('a', 'first')]);
    expect(list.now()).toEqual([thing('a', 'second')]);
    second(true);
    expect(list.now()).toEqual([thing('a', 'first')]);
  });
});
