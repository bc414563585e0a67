import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, type Anchor } from '#shared/text/anchor.ts';
import { isSafeAnchor, snapToGraphemes } from '#shared/text/graphemes.ts';
import { moverOf } from '#shared/text/moving/move-anchors.ts';
import { applyEdits, prepareEdits, type TextEdit } from '#shared/text/moving/text-edit.ts';

const edit = (start: number, end: number, text: string): TextEdit => ({ start, end, text });

function prepared(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const result = prepareEdits(text, edits);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** The words that stand in `[…]` of the text, moved by the edits; null where they are lost. */
function quotationAfter(marked: string, edits: readonly TextEdit[]): string | null {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const mover = moverOf(text, prepared(text, edits));
  const moved = mover.move({ start, end: marked.indexOf(']') - 1 });
  return moved === null ? null : mover.text.slice(moved.start, moved.end);
}

describe('an anchor after an edit', () => {
  test.each([
    // What stands before it, behind it, or inside it.
    ['we [saw] teh room', [edit(7, 10, 'the')], 'saw'],
    ['teh room [we saw]', [edit(0, 3, 'the')], 'we saw'],
    ['we [saw teh room] then', [edit(7, 10, 'the')], 'saw the room'],
    // The whole of it.
    ['we saw [teh] room', [edit(7, 10, 'the')], 'the'],
    ['we [go] there', [edit(3, 5, 'went')], 'went'],
    // Put in at its ends: outside, but for letters of its own word.
    ['we [saw] it', [edit(6, 6, ' all of')], 'saw'],
    ['we [saw] it', [edit(3, 3, 'never ')], 'saw'],
    ['the [coach]', [edit(9, 9, 'es')], 'coaches'],
    ['the [oaches] came', [edit(4, 4, 'c')], 'coaches'],
    ['the [oaches] came', [edit(4, 4, 'old c')], 'coaches'],
    ['the [coach]', [edit(9, 9, 'es and teachers')], 'coaches'],
    ['say [“yes”] now', [edit(9, 9, ' twice')], '“yes”'],
    // Between two halves of one word the first half takes it.
    ['[walk]ing', [edit(4, 4, 'l')], 'walkl'],
    ['walk[ing]', [edit(4, 4, 'l')], 'ing'],
    // In part replaced.
    ['with [Karen Smith] there', [edit(5, 10, 'Ann')], 'Ann Smith'],
    ['with Karen [Smith there]', [edit(5, 16, 'P1')], 'there'],
    ['with Karen [Smith] there', [edit(5, 16, 'P1')], 'P1'],
    ['[with Karen] Smith there', [edit(5, 16, 'P1')], 'with P1'],
    // Deleted.
    ['we [really] saw', [edit(3, 10, '')], null],
    ['we [really] saw', [edit(2, 11, ' ')], null],
    ['we [really] saw', [edit(3, 9, '  ')], null],
    ['we [really saw] it', [edit(3, 10, '')], 'saw'],
    ['we [saw it] all', [edit(0, 3, ''), edit(6, 9, '')], 'saw'],
    // Nothing is cut: an accent that is put in behind goes with its letter, letters of one flag stay together.
    ['caf[e] noir', [edit(4, 4, '\u0301')], 'e\u0301'],
    ['[日本]語', [edit(2, 2, '人')], '日本人'],
    ['he said [hello] 👩‍🏫 twice', [edit(14, 19, '👨‍🏫')], 'hello'],
  ])('%s', (marked, edits, expected) => {
    expect(quotationAfter(marked, edits)).toBe(expected);
  });
});

const piece = fc.constantFrom(
  'a',
  'be',
  'walk',
  ' ',
  ' ',
  '. ',
  '\n',
  'é',
  'e\u0301',
  '👩‍🏫',
  '日本',
  'ש',
  'ไทย',
  '’s',
  '-',
);
const texts = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(''));

/** A text, edits of it that don't cut, and anchors in it. */
const cases = texts.chain((text) => {
  const stretch = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([one, other]) => snapToGraphemes(text, { start: Math.min(one, other), end: Math.max(one, other) }));
  const edits = fc
    .array(fc.tuple(stretch, fc.oneof(fc.constant(''), texts)), { maxLength: 4 })
    .map((wanted) => {
      const kept: TextEdit[] = [];
      for (const [{ start, end }, words] of wanted) {
        if (kept.every((one) => one.end <= start || end <= one.start)) kept.push({ start, end, text: words });
      }
      return prepared(text, kept);
    });
  return fc.record({
    text: fc.constant(text),
    edits,
    anchors: fc
      .array(stretch, { minLength: 1, maxLength: 5 })
      .map((all) => all.filter((one) => one.start < one.end)),
  });
});

const touches = (one: Anchor, other: Anchor): boolean => one.start <= other.end && other.start <= one.end;

test('whatever is edited, anchors are whole stretches of the new text, or lost with their words', () => {
  fc.assert(
    fc.property(cases, ({ text, edits, anchors }) => {
      const mover = moverOf(text, edits);
      const isRight = (anchor: Anchor): boolean => {
        const moved = mover.move(anchor);
        return moved === null
          ? edits.some((one) => touches(one, anchor))
          : moved.start < moved.end && isSafeAnchor(mover.text, moved);
      };
      expect(anchors.filter((anchor) => !isRight(anchor))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

/** Whether the anchor holds these words, and no more than the rest of a character that its neighbours now make with them. */
const keeps = (text: string, moved: Anchor | null, words: string): boolean => {
  const at = text.indexOf(words, moved?.start);
  const whole = snapToGraphemes(text, { start: at, end: at + words.length });
  return at >= 0 && moved?.end === whole.end && (moved.start === at || moved.start === whole.start);
};

test('an anchor that no edit touches keeps its quotation exactly', () => {
  fc.assert(
    fc.property(cases, ({ text, edits, anchors }) => {
      const mover = moverOf(text, edits);
      const untouched = anchors.filter((one) => !edits.some((other) => touches(one, other)));
      const changed = untouched.filter(
        (anchor) => !keeps(mover.text, mover.move(anchor), text.slice(anchor.start, anchor.end)),
      );
      expect(changed).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('anchors that were apart stay apart, unless the same words were replaced under both', () => {
  fc.assert(
    fc.property(cases, ({ text, edits, anchors }) => {
      const mover = moverOf(text, edits);
      const pairs = anchors.flatMap((one) =>
        anchors.filter((other) => other.start >= one.end).map((other) => [one, other] as const),
      );
      const joined = pairs.filter(([one, other]) => {
        const before = mover.move(one);
        const after = mover.move(other);
        return (
          before !== null &&
          after !== null &&
          overlaps(before, after) &&
          !edits.some((each) => each.start < one.end && other.start < each.end)
        );
      });
      expect(joined).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('what is edited strictly inside an anchor is edited in its quotation', () => {
  fc.assert(
    fc.property(cases, ({ text, edits, anchors }) => {
      const mover = moverOf(text, edits);
      const wrong = anchors.filter((anchor) => {
        const inside = edits.filter((one) => anchor.start < one.start && one.end < anchor.end);
        const within = inside.map(({ start, end, text: words }) => ({
          start: start - anchor.start,
          end: end - anchor.start,
          text: words,
        }));
        const expected = applyEdits(text.slice(anchor.start, anchor.end), within);
        return (
          expected.trim() !== '' &&
          edits.every((one) => inside.includes(one) || !touches(one, anchor)) &&
          !keeps(mover.text, mover.move(anchor), expected)
        );
      });
      expect(wrong).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
