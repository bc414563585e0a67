import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveEdge, type Edge, type EdgeUnit, type EdgeWay } from '#shared/text/edges/move-edge.ts';
import { isSafeAnchor } from '#shared/text/graphemes.ts';
import type { Turn } from '#shared/text/turn.ts';

/** Turns by their words, with a speaker's label before each that isn't spoken. */
function talk(...said: readonly string[]): { readonly text: string; readonly turns: readonly Turn[] } {
  let text = '';
  const turns = said.map((words) => {
    text += 'Ann: ';
    const start = text.length;
    text += words;
    const turn = { start, end: text.length, speaker: 0, at: null };
    text += '\n\n';
    return turn;
  });
  return { text, turns };
}

const english = talk('How do you work?', 'We go into rooms. Then we talk, often late.', 'And planning?');
const arabic = talk('نَمْشِي مَعًا بَيْنَ الصُّفُوفِ. ثُمَّ نُقَارِنُ مَا كَتَبْنَاهُ.');
const japanese = talk('毎週、教室を一緒に回ります。それから車の中で話し合います。');
const signs = talk('We send 👨‍👩‍👧‍👦 families a 🇩🇪 postcard.');

function moved(
  { text, turns }: ReturnType<typeof talk>,
  words: string,
  edge: Edge,
  unit: EdgeUnit,
  way: EdgeWay,
): string | null {
  const start = text.indexOf(words);
  const anchor = moveEdge(text, turns, { start, end: start + words.length }, { edge, unit, way });
  return anchor === null ? null : text.slice(anchor.start, anchor.end);
}

describe('moveEdge', () => {
  test.each([
    [english, 'go into', 'end', 'word', 'on', 'go into rooms'],
    [english, 'go into rooms', 'end', 'word', 'back', 'go into'],
    [english, 'go into', 'start', 'word', 'back', 'We go into'],
    [english, 'go into', 'start', 'word', 'on', 'into'],
    [english, 'go in', 'end', 'word', 'on', 'go into'],
    [english, 'talk, often', 'end', 'word', 'back', 'talk'],
    [english, 'talk, often', 'start', 'word', 'on', 'often'],
    [english, 'rooms. Then', 'start', 'word', 'on', 'Then'],
    [english, 'go into', 'end', 'sentence', 'on', 'go into rooms.'],
    [english, 'into rooms.', 'end', 'sentence', 'on', 'into rooms. Then we talk, often late.'],
    [english, 'into rooms. Then we', 'end', 'sentence', 'back', 'into rooms.'],
    [english, 'rooms. Then', 'start', 'sentence', 'back', 'We go into rooms. Then'],
    [english, 'rooms. Then', 'start', 'sentence', 'on', 'Then'],
    [english, 'go into', 'end', 'turn', 'on', 'go into rooms. Then we talk, often late.'],
    [english, 'go into', 'start', 'turn', 'back', 'We go into'],
    [english, 'go', 'end', 'character', 'on', 'go i'],
    [english, 'go', 'start', 'character', 'on', 'o'],
    [english, 'go', 'end', 'character', 'back', 'g'],
    [english, 'g', 'end', 'character', 'back', null],
    [english, 'go', 'end', 'word', 'back', null],
    [arabic, 'مَعًا', 'end', 'word', 'on', 'مَعًا بَيْنَ'],
    [arabic, 'مَعًا', 'end', 'character', 'back', 'مَعً'],
    [arabic, 'مَعًا', 'end', 'sentence', 'on', 'مَعًا بَيْنَ الصُّفُوفِ.'],
    [japanese, '教室', 'end', 'word', 'on', '教室を'],
    [japanese, '教室', 'end', 'sentence', 'on', '教室を一緒に回ります。'],
    [japanese, '回ります。それから', 'start', 'sentence', 'on', 'それから'],
    [signs, 'send', 'end', 'character', 'on', 'send 👨‍👩‍👧‍👦'],
    [signs, '👨‍👩‍👧‍👦 families a 🇩🇪', 'end', 'character', 'back', '👨‍👩‍👧‍👦 families a'],
    [signs, '👨‍👩‍👧‍👦 families', 'start', 'character', 'on', 'families'],
  ] as const)('%#', (spoken, words, edge, unit, way, expected) => {
    expect(moved(spoken, words, edge, unit, way)).toBe(expected);
  });

  test('goes over to the next turn and back, past what nobody says', () => {
    const { text, turns } = english;
    const all = { start: turns[0]?.start ?? 0, end: turns[0]?.end ?? 0 };
    const on = moveEdge(text, turns, all, { edge: 'end', unit: 'word', way: 'on' });
    expect(text.slice(on?.start, on?.end)).toBe('How do you work?\n\nAnn: We');
    const back = moveEdge(text, turns, on ?? all, { edge: 'end', unit: 'word', way: 'back' });
    expect(text.slice(back?.start, back?.end)).toBe('How do you work');
  });

  test('stops at what it may not pass', () => {
    const { text, turns } = english;
    const start = text.indexOf('go into');
    const stretch = { start, end: start + 2 };
    const within = { start, end: text.indexOf(' Then') };
    const out = moveEdge(text, turns, stretch, { edge: 'end', unit: 'turn', way: 'on' }, within);
    expect(text.slice(out?.start, out?.end)).toBe('go into rooms.');
    expect(
      moveEdge(text, turns, out ?? stretch, { edge: 'end', unit: 'word', way: 'on' }, within),
    ).toBeNull();
    expect(moveEdge(text, turns, stretch, { edge: 'start', unit: 'word', way: 'back' }, within)).toBeNull();
  });

  test('never cuts a character or leaves nothing, and goes the way it was sent', () => {
    const spoken = fc.constantFrom(english, arabic, japanese, signs);
    fc.assert(
      fc.property(
        spoken,
        fc.nat(200),
        fc.nat(60),
        fc.constantFrom<Edge>('start', 'end'),
        fc.constantFrom<EdgeUnit>('character', 'word', 'sentence', 'turn'),
        fc.constantFrom<EdgeWay>('on', 'back'),
        ({ text, turns }, from, length, edge, unit, way) => {
          const first = moveEdge(
            text,
            turns,
            { start: from % text.length, end: Math.min(text.length, (from % text.length) + length + 1) },
            { edge, unit, way },
          );
          fc.pre(first !== null);
          const again = moveEdge(text, turns, first, { edge, unit, way });
          for (const anchor of [first, again].filter((one) => one !== null)) {
            expect(isSafeAnchor(text, anchor)).toBe(true);
            expect(anchor.start).toBeLessThan(anchor.end);
          }
          const other = edge === 'start' ? 'end' : 'start';
          const went = again === null ? [] : [again[other] - first[other], again[edge] - first[edge]];
          expect(went.map(Math.sign)).toEqual(again === null ? [] : [0, way === 'on' ? 1 : -1]);
        },
      ),
    );
  });
});
