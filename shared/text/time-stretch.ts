import type { Anchor } from './anchor.ts';

const two = (part: number): string => String(part).padStart(2, '0');

const inFull = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

/**
 * What stands for the words of a stretch of a recording that has none: when it begins and ends, "00:01:02–00:01:30". The stretch
 * is in milliseconds, half-open. It begins with the second that it begins in and ends with the nearest one, and is never shown as
 * empty.
 */
export function timeStretch({ start, end }: Anchor): string {
  const first = Math.floor(start / 1000);
  return `${inFull(first)}–${inFull(Math.max(first + 1, Math.round(end / 1000)))}`;
}
