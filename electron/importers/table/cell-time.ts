/** In which measure a column gives its times. */
export type TimeUnit = 'clock' | 'seconds' | 'milliseconds';

const clock =
  /^[[(#]?\s*(?:(?<hours>\d{1,3}):)?(?<minutes>\d{1,3}):(?<seconds>\d{1,2})(?:[.,](?<fraction>\d{1,6})|[:;]\d{1,2})?\s*[\])#]?(?:\s*(?:-|–|-->|→).*)?$/u;
const number = /^\d{1,9}(?:[.,]\d{1,6})?\s*(?:s|sec|ms)?$/iu;

/** Milliseconds of a time such as `h:mm:ss`, `mm:ss.f`, `01:02:03:04` with pictures at its end, or the first of a range. */
function fromClock(cell: string): number | null {
  const { hours = '0', minutes, seconds, fraction = '0' } = clock.exec(cell)?.groups ?? {};
  if (minutes === undefined || seconds === undefined || Number(seconds) > 59) return null;
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return Math.round((whole + Number(`0.${fraction}`)) * 1000);
}

/** Milliseconds from the beginning of the recording, or null for what is no time in this measure. */
export function cellTime(cell: string, unit: TimeUnit): number | null {
  const trimmed = cell.trim();
  if (trimmed === '' || trimmed.length > 60) return null;
  const onClock = fromClock(trimmed);
  if (onClock !== null || unit === 'clock') return onClock;
  if (!number.test(trimmed)) return null;
  const said = Number.parseFloat(trimmed.replace(',', '.'));
  return Math.round(unit === 'milliseconds' ? said : said * 1000);
}

/** Whether so many of the times come in order. */
function inOrder(times: readonly number[]): boolean {
  const forward = times.slice(1).filter((time, index) => time >= (times[index] ?? 0)).length;
  return forward >= (times.length - 1) * 0.8;
}

/** Longer than a talk lasts, in seconds. */
const TOO_LONG = 36_000;

/**
 * The measure of a column of times, or null for a column of something else. Bare numbers are times where they have fractions or
 * the heading says so: else they count rows.
 */
export function timeUnit(cells: readonly string[], heading: string, headingSays: boolean): TimeUnit | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return null;
  const clocks = filled.map(fromClock).filter((time) => time !== null);
  if (clocks.length >= filled.length * 0.8) return inOrder(clocks) || headingSays ? 'clock' : null;
  const numbers = filled
    .filter((cell) => number.test(cell))
    .map((cell) => Number.parseFloat(cell.replace(',', '.')));
  if (numbers.length < filled.length * 0.8 || !inOrder(numbers)) return null;
  const whole = numbers.every(Number.isInteger);
  if (whole && !headingSays) return null;
  const isFine =
    /(?:^|[^a-z])ms(?:$|[^a-z])|milli/iu.test(heading) || (whole && numbers.some((one) => one > TOO_LONG));
  return isFine ? 'milliseconds' : 'seconds';
}
