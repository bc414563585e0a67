import { getSchema, Node } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import { DecorationSet } from '@tiptap/pm/view';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCodingMarks } from '#renderer/transcript/coding-marks.ts';
import { codingDecorations, drawTurns } from '#renderer/transcript/document/coding-decorations.ts';
import { createPositions } from '#renderer/transcript/positions.ts';
import type { ReadCoding } from '#renderer/transcript/read-content.ts';

/** Six turns of ten characters, each behind a label of two, and one without words. */
const text = '##abcdefghij'.repeat(6);
const turns = [
  ...Array.from({ length: 6 }, (_, turn) => ({ start: turn * 12 + 2, end: turn * 12 + 12 })),
  { start: text.length, end: text.length },
].map((turn) => ({ ...turn, speaker: null, at: null }));
const content = { text, turns, speakers: [] };
const positions = createPositions(turns);

const schema = getSchema([
  Node.create({ name: 'doc', topNode: true, content: 'turn*' }),
  Node.create({ name: 'turn', content: 'text*', renderHTML: () => ['p', 0] }),
  Node.create({ name: 'text', group: 'inline' }),
]);

const doc = schema.nodeFromJSON({
  type: 'doc',
  content: turns.map(({ start, end }) => ({
    type: 'turn',
    content: start < end ? [{ type: 'text', text: text.slice(start, end) }] : [],
  })),
});

const codings = fc
  .array(fc.tuple(fc.nat(70), fc.integer({ min: 1, max: 30 }), fc.nat(12)), { maxLength: 12 })
  .map((some) =>
    some.map(([start, length, id], index): ReadCoding => ({
      id: `${id} ${index % 3}`,
      start,
      end: start + length,
      name: 'code',
      hue: 3,
      pattern: 'solid',
    })),
  )
  .map((some) => [...new Map(some.map((one) => [one.id, one])).values()]);

type Shown = readonly (readonly [number, number, unknown])[];

/** What a state shows in the words, in the order of the text. */
function shownIn(state: EditorState): Shown {
  const [plugin] = state.plugins;
  const drawn = plugin?.props.decorations?.call(plugin, state);
  const found = drawn instanceof DecorationSet ? drawn.find() : [];
  return found
    .map(({ from, to, spec }) => [from, to, spec] as const)
    .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

describe('codingDecorations', () => {
  test('drawn turn by turn, the marks are what they are when all are drawn at once', () => {
    fc.assert(
      fc.property(fc.array(codings, { minLength: 1, maxLength: 5 }), (steps) => {
        const marks = createCodingMarks(positions);
        const all = { turns: () => turns.keys(), ofTurn: marks.ofTurn };
        const atOnce = (): EditorState =>
          EditorState.create({ doc, plugins: [codingDecorations(content, positions, all)] });
        let state = atOnce();
        for (const step of steps) {
          state = state.apply(drawTurns(state, marks.set(step)));
          expect(shownIn(state)).toEqual(shownIn(atOnce()));
        }
      }),
    );
  });

  test('draws the turns that are asked for and leaves the others as they are', () => {
    const marks = createCodingMarks(positions);
    const first = { turns: () => [0], ofTurn: marks.ofTurn };
    const one = { id: 'one', start: 2, end: 30, name: 'code', hue: null, pattern: 'solid' } as const;
    marks.set([one]);
    const before = EditorState.create({ doc, plugins: [codingDecorations(content, positions, first)] });
    expect(shownIn(before)).toEqual([[1, 11, { coding: 'one' }]]);
    const after = before.apply(drawTurns(before, new Set([2])));
    expect(shownIn(after)).toEqual([
      [1, 11, { coding: 'one' }],
      [25, 29, { coding: 'one' }],
    ]);
  });
});
