import { err, ok, type Result } from '#shared/kernel/result.ts';

export type AttributeShape = {
  readonly type: 'text' | 'number' | 'range' | 'yes/no' | 'category' | 'date';
  readonly categories: readonly string[];
};

const number = /^-?\d+(?:[.,]\d+)?$/u;
const range = /^(-?\d+(?:[.,]\d+)?)\s*(?:-|–|to|bis)\s*(-?\d+(?:[.,]\d+)?)$/iu;
const affirmative = new Set(['yes', 'y', 'true', '1', 'ja', 'oui', 'sí', 'si']);
const negative = new Set(['no', 'n', 'false', '0', 'nein', 'non']);

const tidyNumber = (text: string): string => text.replace(',', '.');

function parseRange(text: string): string | null {
  if (number.test(text)) {
    return tidyNumber(text);
  }
  const [, low, high] = range.exec(text) ?? [];
  if (low === undefined || high === undefined) {
    return null;
  }
  const ends = [tidyNumber(low), tidyNumber(high)];
  return Number(ends[0]) <= Number(ends[1]) ? ends.join('-') : null;
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

function isRealDate(text: string): boolean {
  try {
    return isDate(text);
  } catch {
    return false;
  }
}

/**
 * Reads a value as its attribute means it and returns it as it is kept: numbers with a point, a range as "50-60",
 * "Yes" or "No", a category in the spelling of the codebook, a date as YYYY-MM-DD.
 * The error is what was expected instead, for a sentence.
 */
export function parseAttributeValue(shape: AttributeShape, text: string): Result<string, string> {
  const given = text.trim();
  switch (shape.type) {
    case 'text':
      return given === '' ? err('some text') : ok(given);
    case 'number':
      return number.test(given) ? ok(tidyNumber(given)) : err('a number');
    case 'range': {
      const parsed = parseRange(given);
      return parsed === null ? err('a number, or a range such as 50-60') : ok(parsed);
    }
    case 'yes/no': {
      const word = given.toLocaleLowerCase('en');
      if (affirmative.has(word)) {
        return ok('Yes');
      }
      return negative.has(word) ? ok('No') : err('yes or no');
    }
    case 'category': {
      const known = shape.categories.find(
        (category) => category.toLocaleLowerCase('en') === given.toLocaleLowerCase('en'),
      );
      return known === undefined ? err(`one of ${shape.categories.join(', ')}`) : ok(known);
    }
    case 'date':
      return isRealDate(given) ? ok(given) : err('a date such as 2026-03-14');
  }
}
