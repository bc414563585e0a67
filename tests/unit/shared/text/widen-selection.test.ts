import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Anchor } from '#shared/text/anchor.ts';
import { narrowSelection, widenSelection, type SelectionUnit } from '#shared/text/widen-selection.ts';

const text = 'Ann: We walk. Then we talk.\n\n[00:12] Bo: Good. Very good.\n';
const turns = [
  { start: 5, end: 27 },
  { start: 41, end: 57 },
];

/** The words selected after each press, from a caret. */
function presses(caret: number, unit: SelectionUnit, count: number): readonly string[] {
  const selections: string[] = [];
  let selected: Anchor = { start: caret, end: caret };
  for (let press = 0; press < count; press += 1) {
    selected = widenSelection(text, turns, selected, unit) ?? selected;
    selections.push(text.slice(selected.start, selected.end));
  }
  return selections;
}

describe('widenSelection', () => {
  test.each<[string, number, SelectionUnit, readonly string[]]>([
    ['word by word', 8, 'word', ['walk', 'walk. Then', 'walk. Then we']],
    ['over the end of a turn and its label', 23, 'word', ['talk', 'talk.', 'talk.\n\n[00:12] Bo: Good']],
    ['a sentence, without the label before it', 43, 'sentence', ['Good.', 'Good. Very good.']],
    ['sentences over turns', 15, 'sentence', ['Then we talk.', 'Then we talk.\n\n[00:12] Bo: Good.']],
    ['turns', 9, 'turn', ['We walk. Then we talk.', text.slice(5, 57)]],
    ['between words, to the next one', 12, 'word', ['walk', 'walk. Then']],
  ])('%s', (_, caret, unit, expected) => {
    expect(presses(caret, unit, expected.length)).toEqual(expected);
  });

  test('stops at the end', () => {
    expect(widenSelection(text, turns, { start: 41, end: 57 }, 'turn')).toEqual({ start: 41, end: 57 });
  });
});

describe('narrowSelection', () => {
  test.each<[string, Anchor, SelectionUnit, string]>([
    ['drops the last word', { start: 5, end: 18 }, 'word', 'We walk.'],
    ['drops the last sentence', { start: 5, end: 27 }, 'sentence', 'We walk.'],
    ['leaves a label behind', { start: 14, end: 46 }, 'sentence', 'Then we talk.'],
    ['drops the last turn', { start: 5, end: 57 }, 'turn', 'We walk. Then we talk.'],
    ['keeps the only one', { start: 8, end: 12 }, 'word', 'walk'],
  ])('%s', (_, selected, unit, expected) => {
    const narrowed = narrowSelection(text, turns, selected, unit);
    expect(narrowed === null ? null : text.slice(narrowed.start, narrowed.end)).toBe(expected);
  });

  test('never loses the start, and never widens', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 26 }),
        fc.constantFrom<SelectionUnit>('word', 'sentence', 'turn'),
        fc.integer({ min: 1, max: 6 }),
        (caret, unit, count) => {
          let selected: Anchor = { start: caret, end: caret };
          for (let press = 0; press < count; press += 1) {
            selected = widenSelection(text, turns, selected, unit) ?? selected;
          }
          const narrowed = narrowSelection(text, turns, selected, unit);
          expect(narrowed?.start).toBe(selected.start);
          expect(narrowed?.end).toBeLessThanOrEqual(selected.end);
        },
      ),
    );
  });
});
