import type { Anchor } from '../anchor.ts';
import { fold } from '../fold.ts';
import { isSafeAnchor } from '../graphemes.ts';
import { moverBetween } from './mover-between.ts';

/** Where a stretch went in a newer version: its words stand there as they were, stand elsewhere, or stand there in part. */
export type Carried = Anchor & { readonly how: 'same' | 'moved' | 'reworded' };

/** How much of the words has to be there again, of 1, for a stretch to be carried over to what became of them. */
const LEAST_ALIKE = 0.5;

/** Shorter quotations are not looked for elsewhere: they stand in many places. In words. */
const LEAST_TO_LOOK_FOR = 3;

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** How alike two stretches are in their words, from 0 to 1: twice what they share over what they have (Dice’s coefficient). */
export function likeness(one: string, other: string): number {
  const left = new Map<string, number>();
  const words = wordsOf(one);
  const others = wordsOf(other);
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of others) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      shared += 1;
      left.set(word, count - 1);
    }
  }
  const all = words.length + others.length;
  return all === 0 ? (one === other ? 1 : 0) : (2 * shared) / all;
}

const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Where the very words stand elsewhere, whatever blanks are between them; of several places, the one nearest to `near`. */
function foundElsewhere(text: string, words: string, near: number): Anchor | null {
  const parts = flat(words).split(' ');
  if (wordsOf(words).length < LEAST_TO_LOOK_FOR) return null;
  const pattern = parts
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`))
    .join(String.raw`\s+`);
  let best: Anchor | null = null;
  for (const match of text.matchAll(new RegExp(pattern, 'gu'))) {
    const place = { start: match.index, end: match.index + match[0].length };
    const isNearer = best === null || Math.abs(place.start - near) < Math.abs(best.start - near);
    if (isNearer && isSafeAnchor(text, place)) best = place;
  }
  return best;
}

/**
 * Carries stretches of a text over to a newer version of it: to where their words went, as long as half of them are there
 * again; else to where the same words stand elsewhere. Null where neither is so. Offsets are UTF-16 code units.
 */
export function carrierBetween(old: string, now: string): (stretch: Anchor) => Carried | null {
  const { move } = moverBetween(old, now);
  return (stretch) => {
    const words = old.slice(stretch.start, stretch.end);
    const moved = move(stretch);
    const there = moved === null ? '' : now.slice(moved.start, moved.end);
    if (moved !== null && flat(there) === flat(words)) return { ...moved, how: 'same' };
    const elsewhere = foundElsewhere(now, words, moved?.start ?? stretch.start);
    if (elsewhere !== null) return { ...elsewhere, how: 'moved' };
    return moved !== null && likeness(words, there) >= LEAST_ALIKE ? { ...moved, how: 'reworded' } : null;
  };
}
