import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordChanges } from '#shared/text/moving/word-changes.ts';

describe('what changed from one text to another', () => {
  test('is told word by word', () => {
    expect(wordChanges('a short walk together', 'a learning walk with coaches')).toEqual([
      { how: 'same', text: 'a ' },
      { how: 'removed', text: 'short' },
      { how: 'added', text: 'learning' },
      { how: 'same', text: ' walk ' },
      { how: 'removed', text: 'together' },
      { how: 'added', text: 'with coaches' },
    ]);
    expect(wordChanges('as it was', 'as it was')).toEqual([]);
  });

  test('leaves out what is the same for long, and keeps a few words around', () => {
    const long = 'nothing of this has changed at all '.repeat(20);
    const changes = wordChanges(`${long}old ${long}`, `${long}new ${long}`);
    expect(changes.map(({ how }) => how)).toEqual([
      'left out',
      'same',
      'removed',
      'added',
      'same',
      'left out',
    ]);
    expect(changes[1]?.text.length).toBeLessThanOrEqual(48);
  });

  test('gives both texts where nothing is left out', () => {
    const words = fc.array(fc.constantFrom('a', 'visit', 'to', 'coaches', '.'), { maxLength: 10 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [old, now] = [one.join(' '), other.join(' ')];
        const told = wordChanges(old, now);
        fc.pre(old !== now && told.every(({ how }) => how !== 'left out'));
        const side = (without: string): string =>
          told.flatMap(({ how, text }) => (how === without ? [] : [text])).join('');
        expect([side('added'), side('removed')]).toEqual([old, now]);
      }),
    );
  });
});
