import type { ListLevel, WordList } from './read-numbering.ts';

/** Word's deepest level of a list. */
const DEEPEST = 8;

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let left = number;
  let written = '';
  for (const [value, letters] of romans) {
    const times = Math.floor(left / value);
    written += letters.repeat(times);
    left -= times * value;
  }
  return written;
}

/** A to Z, then AA to ZZ and so on, as Word counts in letters. */
const letters = (number: number): string =>
  number === 0 ? '' : String.fromCodePoint(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

/** A number as a list writes it; a longer one than anybody counts to stays in digits. */
function writeNumber(number: number, format: string): string {
  if (number > 1000) return String(number);
  switch (format) {
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

const silent = new Set(['bullet', 'none']);

/** Counts the paragraphs of lists in their order and says what Word shows ahead of each; `''` for bullets and unknown lists. */
export function countLists(
  lists: ReadonlyMap<string, WordList>,
): (list: string | null, depth: number) => string {
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  const startOf = (levels: ReadonlyMap<number, ListLevel>, depth: number): number =>
    levels.get(depth)?.start ?? 1;
  return (id, depth) => {
    const list = id === null ? undefined : lists.get(id);
    const level = list?.levels.get(depth);
    if (list === undefined || level === undefined || depth > DEEPEST) return '';
    const counted = counts.get(list.counter) ?? [];
    counts.set(list.counter, counted);
    for (const restart of list.restarts) {
      const key = `${id ?? ''} ${restart}`;
      if (begun.has(key)) continue;
      begun.add(key);
      counted.splice(restart);
    }
    for (let above = 0; above < depth; above += 1) counted[above] ??= startOf(list.levels, above);
    counted[depth] = (counted[depth] ?? level.start - 1) + 1;
    counted.splice(depth + 1);
    if (silent.has(level.format)) return '';
    return level.shown.replaceAll(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1;
      return writeNumber(counted[at] ?? 0, list.levels.get(at)?.format ?? 'decimal');
    });
  };
}
