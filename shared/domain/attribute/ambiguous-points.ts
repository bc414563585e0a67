const pointed = /^[+-]?[1-9]\d{0,2}\.\d{3}$/u;

/** What a number would have to be for nobody to take it for another one. */
export const unambiguousNumber =
  'a number whose point can’t be taken for one of thousands, such as 12400 or 12.40';

/** Whether a point before exactly three digits may part thousands, as in "12.400". */
export const hasPointBeforeThree = (text: string): boolean => pointed.test(text.trim());

/**
 * Whether the points in a column of numbers may part thousands: all of them stand before exactly three digits, and at least one
 * behind more than one. "12.400" beside "9.300" are more likely thousands, "3.125" beside "2.870" scores, and "12.400" beside "9.31"
 * decimals; of the first nobody but its author knows.
 */
export function pointsMayPartThousands(texts: readonly string[]): boolean {
  const withPoint = texts.filter((text) => text.includes('.') && /\d/u.test(text));
  return (
    withPoint.length > 0 &&
    withPoint.every(hasPointBeforeThree) &&
    withPoint.some((text) => /\d{2,}\./u.test(text))
  );
}

/** What a number such as "12.400" is where its point parts thousands, and where it is the decimal one; null for any other text. */
export function bothReadings(text: string): { readonly thousands: string; readonly decimals: string } | null {
  const number = text.trim().replace(/^\+/u, '');
  return hasPointBeforeThree(number)
    ? { thousands: number.replace('.', ''), decimals: number.replace(/\.?0+$/u, '') }
    : null;
}
