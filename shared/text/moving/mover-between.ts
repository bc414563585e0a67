import { editsBetween } from './edits-between.ts';
import { moverOf, type Mover } from './move-anchors.ts';

/**
 * How stretches go from one text to another, by the rules of `moverOf`. It depends on the two texts alone, and never on how
 * the one was made from the other, so that what is moved later, as when a step of the history is taken back, goes where the
 * rest went at the time.
 */
export const moverBetween = (old: string, now: string): Mover => moverOf(old, editsBetween(old, now));
