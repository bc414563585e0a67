import type { ReadContent } from '../read-content.ts';

const firstLetter = /\p{L}/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** So many turns tell how a transcript is read. */
const asked = 200;

/** Whether a turn is read from the right, as its first letter says. */
export function isFromRight({ text }: ReadContent, start: number, end: number): boolean {
  const letter = firstLetter.exec(text.slice(start, Math.min(end, start + 80)))?.[0];
  return letter !== undefined && rightToLeft.test(letter);
}

const known = new WeakMap<ReadContent, boolean>();

/** Whether a transcript is read from the right, as most of its first turns are. */
export function isMirrored(content: ReadContent): boolean {
  const before = known.get(content);
  if (before !== undefined) return before;
  const turns = content.turns.slice(0, asked);
  const fromRight = turns.filter(({ start, end }) => isFromRight(content, start, end)).length;
  known.set(content, fromRight * 2 > turns.length);
  return fromRight * 2 > turns.length;
}
