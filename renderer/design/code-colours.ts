import type { CSSProperties } from 'react';

/** Hues in degrees of OKLCH, around the wheel, spaced so that no two meet for a colour-blind eye. */
export const codeHues = [2, 27, 57, 87, 126, 151, 176, 211, 238, 268, 305, 333] as const;

/** Names for a picker, so that a hue can be spoken as well as seen. */
export const codeHueNames = [
  'rose',
  'red',
  'orange',
  'ochre',
  'olive',
  'green',
  'teal',
  'cyan',
  'blue',
  'indigo',
  'purple',
  'magenta',
] as const;

export const codePatterns = ['solid', 'dashed', 'dotted'] as const;

export type CodePattern = (typeof codePatterns)[number];

export interface CodeLook {
  readonly hue: number;
  readonly pattern: CodePattern;
}

/** Hues in the order they are handed out: neighbours are far apart, and those that share a pattern farther still. */
const handOut = [8, 3, 0, 11, 6, 4, 5, 10, 7, 2, 1, 9] as const;

function at<T>(list: readonly T[], index: number): T {
  const item = list[((index % list.length) + list.length) % list.length];
  if (item === undefined) throw new RangeError('The list is empty');
  return item;
}

/** The look for the nth code of a study: 36 different ones before any comes again. */
export function codeLook(n: number): CodeLook {
  const round = Math.floor(n / codeHues.length);
  return { hue: at(handOut, n), pattern: at(codePatterns, n + round) };
}

function colour(part: 'line' | 'tint' | 'fill', degrees: number): string {
  const shade = (theme: string) => `oklch(var(--code-${part}-${theme}) ${degrees})`;
  return `light-dark(${shade('light')}, ${shade('dark')})`;
}

/**
 * Custom properties for one code, to be set on any element: `--code-tint` behind words, `--code-line` for
 * underlines and lanes, `--code-fill` under text in `--on-code-fill`, `--code-pattern` as a line style.
 */
export function codeStyle(
  hue: number,
  pattern: CodePattern,
): CSSProperties & Readonly<Record<string, string>> {
  const degrees = at(codeHues, hue);
  return {
    '--code-tint': colour('tint', degrees),
    '--code-line': colour('line', degrees),
    '--code-fill': colour('fill', degrees),
    '--code-pattern': pattern,
  };
}
