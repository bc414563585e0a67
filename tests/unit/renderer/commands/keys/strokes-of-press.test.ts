import { describe, expect, test } from 'vitest';
import { strokesOfPress, type KeyPress } from '#renderer/commands/keys/strokes-of-press.ts';

const held = { C: 'ctrlKey', M: 'metaKey', A: 'altKey', S: 'shiftKey' } as const;

/** A key as this layout gives it, with others held: C, M, A, S, and G for AltGr. */
function press(key: string, code: string, holding = ''): KeyPress {
  const is = (one: keyof typeof held): boolean => holding.includes(one);
  return {
    key,
    code,
    ctrlKey: is('C'),
    metaKey: is('M'),
    altKey: is('A'),
    shiftKey: is('S'),
    getModifierState: (name) => name === 'AltGraph' && holding.includes('G'),
  };
}

describe('what is printed on the key counts', () => {
  test.each([
    ['a letter', press('e', 'KeyE'), ['E']],
    ['a letter with Shift', press('J', 'KeyJ', 'S'), ['Shift+J']],
    ['a letter with caps lock', press('J', 'KeyJ'), ['J']],
    ['a letter elsewhere on a Dvorak keyboard', press('e', 'KeyD'), ['E']],
    ['a sign where Dvorak has it', press(',', 'KeyW'), [',']],
    ['a sign of French keyboards on a letter’s place', press(',', 'KeyM'), [',']],
    ['a sign with Shift', press('?', 'Slash', 'S'), ['?']],
    ['a German question mark', press('?', 'Minus', 'S'), ['?']],
    ['a letter with Control', press('k', 'KeyK', 'C'), ['Mod+K']],
    ['the space bar', press(' ', 'Space', 'C'), ['Mod+Space']],
    ['a plus', press('+', 'Equal', 'S'), ['Plus']],
    ['an arrow', press('ArrowDown', 'ArrowDown', 'S'), ['Shift+ArrowDown']],
    ['a German umlaut', press('ö', 'Semicolon'), ['Ö']],
    ['a digit of the number pad', press('3', 'Numpad3'), ['3']],
    ['the key of the system', press('e', 'KeyE', 'M'), ['Meta+E']],
    ['a held key alone', press('Shift', 'ShiftLeft', 'S'), []],
  ])('%s', (_, pressed, strokes) => {
    expect(strokesOfPress(pressed, 'other')).toEqual(strokes);
  });
});

describe('AltGr belongs to the sign that it gives', () => {
  test.each([
    ['on Windows', press('[', 'Digit8', 'CAG'), ['[']],
    ['on Linux', press('[', 'Digit8', 'G'), ['[']],
    ['and is no letter', press('€', 'KeyE', 'G'), ['€']],
    ['nor a letter of another language', press('ę', 'KeyE', 'G'), ['Ę']],
  ])('%s', (_, pressed, strokes) => {
    expect(strokesOfPress(pressed, 'other')).toEqual(strokes);
  });
});

describe('digits are had where the layout wants Shift for them', () => {
  test.each([
    ['without Shift, a French keyboard', press('é', 'Digit2'), ['É', '2']],
    ['with Shift, a French keyboard', press('2', 'Digit2', 'S'), ['Shift+2', '2']],
    ['a sign first', press('(', 'Digit5'), ['(', '5']],
    ['a Czech keyboard', press('š', 'Digit3'), ['Š', '3']],
    ['but a sign above a digit is no digit', press('!', 'Digit1', 'S'), ['!']],
  ])('%s', (_, pressed, strokes) => {
    expect(strokesOfPress(pressed, 'other')).toEqual(strokes);
  });
});

describe('with letters of another script the place counts', () => {
  test.each([
    ['Russian', press('у', 'KeyE'), ['E']],
    ['Russian with Shift', press('О', 'KeyJ', 'S'), ['Shift+J']],
    ['Russian with Control', press('л', 'KeyK', 'C'), ['Mod+K']],
    ['Russian, where Latin keyboards have a bracket', press('х', 'BracketLeft'), ['[']],
    ['Greek', press('ε', 'KeyE'), ['E']],
    ['Arabic', press('ث', 'KeyE'), ['E']],
    ['Arabic, two letters on one key', press('لا', 'KeyB'), ['B']],
    ['Arabic, a comma with Shift', press('،', 'KeyK', 'S'), ['Shift+K']],
    ['Arabic, its question mark', press('؟', 'Slash', 'S'), ['?']],
    ['Arabic digits', press('٣', 'Digit3'), ['3']],
    ['Hebrew', press('ק', 'KeyE'), ['E']],
    ['Japanese kana', press('い', 'KeyE'), ['E']],
    ['Korean', press('ㄷ', 'KeyE'), ['E']],
    ['an input method that took the key', press('Process', 'KeyE'), ['E']],
    ['Thai, with a mark', press('ำ', 'KeyE'), ['E']],
  ])('%s', (_, pressed, strokes) => {
    expect(strokesOfPress(pressed, 'other')).toEqual(strokes);
  });
});

describe('on Apple’s machines', () => {
  test.each([
    ['Command', press('k', 'KeyK', 'M'), ['Mod+K']],
    ['Control', press('k', 'KeyK', 'C'), ['Ctrl+K']],
    ['Option gives a sign, or is held with the letter', press('∂', 'KeyD', 'A'), ['∂', 'Alt+D']],
    ['Option gives a letter', press('å', 'KeyA', 'A'), ['Alt+A']],
    ['Option waits for an accent', press('Dead', 'KeyE', 'A'), ['Alt+E']],
    ['a German bracket', press('[', 'Digit5', 'A'), ['[', 'Alt+5']],
  ])('%s', (_, pressed, strokes) => {
    expect(strokesOfPress(pressed, 'apple')).toEqual(strokes);
  });
});

test('an accent that waits for its letter does nothing by itself', () => {
  expect(strokesOfPress(press('Dead', 'Quote'), 'other')).toEqual(["'"]);
  expect(strokesOfPress(press('Dead', 'IntlYen'), 'other')).toEqual([]);
});
