import { parseNumber } from './parse-number.ts';

/** Both ends of a range; they are the same for a number by itself. */
export type NumberRange = { readonly low: number; readonly high: number };

const between = /^(.*?\d[^\d]*?)\s*(?:-|‐|‑|–|—|\bto\b|\bbis\b)\s*([-−+]?[$€£¥]?\s*\d.*)$/iu;

/**
 * Reads a number, or a range of them by any dash or by "to", and returns it as it is kept: "75", or "50-60". Null when it is
 * neither, or when it runs downwards.
 */
export function parseRange(text: string): string | null {
  const given = text.trim();
  const single = parseNumber(given);
  if (single !== null) {
    return single;
  }
  const [, first, second] = between.exec(given) ?? [];
  const low = first === undefined ? null : parseNumber(first);
  const high = second === undefined ? null : parseNumber(second);
  return low === null || high === null || Number(low) > Number(high) ? null : `${low}-${high}`;
}

/** The ends of a number or range as it is kept; null for what is neither. */
export function rangeOf(kept: string): NumberRange | null {
  const [, low, high] = /^(-?\d+(?:\.\d+)?)(?:-(-?\d+(?:\.\d+)?))?$/u.exec(kept) ?? [];
  return low === undefined ? null : { low: Number(low), high: Number(high ?? low) };
}
