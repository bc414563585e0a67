import { err, ok, type Result } from '#shared/kernel/result.ts';

/** Whether day or month stands first in dates such as 3/4/2024. */
export type DateOrder = 'day first' | 'month first';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const usual = 'a date such as 2026-03-14';
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/u;
const dayMonthYear = /^(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4})$/u;
const dayName = /^(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-z]{3,})\.?,?\s+(\d{4})$/iu;
const nameDay = /^([a-z]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu;

function kept(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

const monthNamed = (name: string): number =>
  months.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase())) + 1;

const inWords = (month: number, day: number): string => `${day} ${months[month - 1] ?? ''}`;

const orRefuse = (date: string | null): Result<string, string> => (date === null ? err(usual) : ok(date));

/** Which of day and month stands first in a column of dates, where at least one of them says and none says otherwise. */
export function dateOrderOf(texts: readonly string[]): DateOrder | null {
  const said = new Set(
    texts.flatMap((text): readonly DateOrder[] => {
      const [, first, sign, second] = dayMonthYear.exec(text.trim()) ?? [];
      if (sign === undefined || sign === '.' || Number(first) > 12 === Number(second) > 12) {
        return [];
      }
      return [Number(first) > 12 ? 'day first' : 'month first'];
    }),
  );
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

function byNumbers(
  [first, second, year]: readonly [number, number, number],
  order: DateOrder | null,
): Result<string, string> {
  const dayFirst = kept(year, second, first);
  const monthFirst = kept(year, first, second);
  if (order !== null) {
    return orRefuse(order === 'day first' ? dayFirst : monthFirst);
  }
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) {
    return err(
      `${usual}, since this may be ${inWords(second, first)} or ${inWords(first, second)} (${dayFirst} or ${monthFirst})`,
    );
  }
  return orRefuse(dayFirst ?? monthFirst);
}

/**
 * Reads a date and returns it as YYYY-MM-DD: ISO, "14.3.2024" (the day stands first before points), "14/3/2024",
 * "14 March 2024", "March 14, 2024". Where day and month could be either and no order is given, the error says which two
 * days it may be; else it says what was expected.
 */
export function parseDate(text: string, order: DateOrder | null = null): Result<string, string> {
  const given = text.trim();
  const [, year, month, day] = iso.exec(given) ?? [];
  if (year !== undefined) {
    return orRefuse(kept(Number(year), Number(month), Number(day)));
  }
  const [, first, sign, second, last] = dayMonthYear.exec(given) ?? [];
  if (last !== undefined) {
    const numbers = [Number(first), Number(second), Number(last)] as const;
    return byNumbers(numbers, sign === '.' ? 'day first' : order);
  }
  const [, dayOf, nameOf, yearOf] = dayName.exec(given) ?? [];
  if (nameOf !== undefined) {
    return orRefuse(kept(Number(yearOf), monthNamed(nameOf), Number(dayOf)));
  }
  const [, named, dayIn, yearIn] = nameDay.exec(given) ?? [];
  return named === undefined ? err(usual) : orRefuse(kept(Number(yearIn), monthNamed(named), Number(dayIn)));
}
