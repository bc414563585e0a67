import { err, ok, type Result } from '#shared/kernel/result.ts';
import { nameKey } from '../name/name-key.ts';
import { parseDate, type DateOrder } from './parse-date.ts';
import { parseNumber } from './parse-number.ts';
import { parseRange } from './parse-range.ts';

export type AttributeShape = {
  readonly type: 'text' | 'number' | 'range' | 'yes/no' | 'category' | 'date';
  readonly categories: readonly string[];
};

const affirmative = new Set(['yes', 'y', 'true', '1', 'ja', 'oui', 'sí', 'si']);
const negative = new Set(['no', 'n', 'false', '0', 'nein', 'non']);

const orExpected = (kept: string | null, expected: string): Result<string, string> =>
  kept === null ? err(expected) : ok(kept);

/**
 * Reads a value as its attribute means it and returns it as it is kept: numbers with a point, a range as "50-60",
 * "Yes" or "No", a category in the spelling of the codebook, a date as YYYY-MM-DD. Dates such as 3/4/2024 need an order.
 * The error is what was expected instead, for a sentence.
 */
export function parseAttributeValue(
  shape: AttributeShape,
  text: string,
  order: DateOrder | null = null,
): Result<string, string> {
  const given = text.trim();
  switch (shape.type) {
    case 'text':
      return given === '' ? err('some text') : ok(given);
    case 'number':
      return orExpected(parseNumber(given), 'a number');
    case 'range':
      return orExpected(parseRange(given), 'a number, or a range such as 50-60');
    case 'yes/no': {
      const word = given.toLocaleLowerCase('en');
      if (affirmative.has(word)) {
        return ok('Yes');
      }
      return negative.has(word) ? ok('No') : err('yes or no');
    }
    case 'category': {
      const known = shape.categories.find((category) => nameKey(category) === nameKey(given));
      return known === undefined ? err(`one of ${shape.categories.join(', ')}`) : ok(known);
    }
    case 'date':
      return parseDate(given, order);
  }
}
