import type { Anchor } from './anchor.ts';

const two = (part: number): string => String(part).padStart(2, '0');

const inFull = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

/**
 * What stands for the words of a stretch of a recording that has none: when it begins and ends, "00:01:02–00:01:30". The stretch
 * is in milliseconds, half-open; the seconds that are named hold all of it.
 */
export const timeStretch = ({ start, end }: Anchor): string =>
  `${inFull(Math.floor(start / 1000))}–${inFull(Math.ceil(end / 1000))}`;
