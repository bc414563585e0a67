import type { Unit } from '#shared/contract/reconciliation.ts';
import { codeHues, codePatterns, type CodeLook } from '../../../design/code-colours.ts';
import type { CodeBook } from '../code-book.ts';

const steps = codeHues.map((_, step) => step);

const apart = (one: number, other: number): number =>
  Math.min(Math.abs(one - other), codeHues.length - Math.abs(one - other));

/** A hue's own place, or the nearest turn of the wheel that is far enough from those that are taken. */
function freeHue(own: number, taken: readonly number[]): number {
  const turns = steps.map((step) => (own + step * 5) % codeHues.length);
  const isFree = (least: number) => (hue: number) => taken.every((other) => apart(hue, other) >= least);
  return turns.find(isFree(3)) ?? turns.find(isFree(1)) ?? own;
}

/**
 * How the codes of a unit look in the text and on the cards: the hue says the idea, the pattern says who. Codes that stand for
 * one idea share its hue; two ideas never do, though two coders' codes may have been given the same one.
 */
export function unitLooks(unit: Unit, book: CodeBook): (coderId: string, codeId: string) => CodeLook {
  const idea = (codeId: string): string => book.meaning(codeId) ?? codeId;
  const hues = new Map<string, number>();
  for (const { codeId } of unit.readings.flatMap((reading) => reading.codings)) {
    const meant = idea(codeId);
    if (!hues.has(meant)) {
      const own = book.code(meant)?.hue ?? book.code(codeId)?.hue ?? 0;
      hues.set(meant, freeHue(own, [...hues.values()]));
    }
  }
  const seats = unit.readings.map((reading) => reading.coderId);
  return (coderId, codeId) => ({
    hue: hues.get(idea(codeId)) ?? 0,
    pattern: codePatterns[seats.indexOf(coderId) % codePatterns.length] ?? 'solid',
  });
}
