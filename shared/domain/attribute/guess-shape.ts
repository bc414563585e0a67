import { nameKey } from '../name/name-key.ts';
import { parseDate } from './parse-date.ts';
import { parseNumber } from './parse-number.ts';
import { parseRange } from './parse-range.ts';
import { parseAttributeValue, type AttributeShape } from './parse-value.ts';
import { usualReasons } from './reasons.ts';

const mostCategories = 12;
const longestCategory = 40;

const bare = (type: AttributeShape['type']): AttributeShape => ({ type, categories: [] });

/** The distinct values in the order in which they come, if they are few, short, and come again. */
function categoriesOf(values: readonly string[]): readonly string[] | null {
  const distinct = new Map<string, string>();
  for (const value of values) {
    distinct.set(nameKey(value), distinct.get(nameKey(value)) ?? value);
  }
  const categories = [...distinct.values()];
  const isFew = categories.length <= mostCategories && categories.length * 2 <= values.length;
  return isFew &&
    categories.every((category) => category.length <= longestCategory && !category.includes('\n'))
    ? categories
    : null;
}

/**
 * What kind of attribute a column of a table is, by what stands in it; reasons why there is no value tell nothing. Yes and no,
 * numbers, numbers and ranges, dates, few words that come again and again; else text.
 */
export function guessShape(
  texts: readonly string[],
  reasons: readonly string[] = usualReasons,
): AttributeShape {
  const known = new Set(reasons.map(nameKey));
  const values = texts.map((text) => text.trim()).filter((text) => text !== '' && !known.has(nameKey(text)));
  if (values.length === 0) {
    return bare('text');
  }
  const isWord = (value: string): boolean => !/^\d/u.test(value);
  if (values.every((value) => isWord(value) && parseAttributeValue(bare('yes/no'), value).ok)) {
    return bare('yes/no');
  }
  if (values.every((value) => parseNumber(value) !== null)) {
    return bare('number');
  }
  if (values.every((value) => parseRange(value) !== null)) {
    return bare('range');
  }
  // Either order will do here: whether these are dates at all does not depend on it.
  const orders = ['day first', 'month first'] as const;
  if (values.every((value) => orders.some((order) => parseDate(value, order).ok))) {
    return bare('date');
  }
  const categories = categoriesOf(values);
  return categories === null ? bare('text') : { type: 'category', categories };
}
