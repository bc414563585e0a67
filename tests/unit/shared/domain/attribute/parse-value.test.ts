import { describe, expect, test } from 'vitest';
import { parseAttributeValue, type AttributeShape } from '#shared/domain/attribute/parse-value.ts';

const shape = (type: AttributeShape['type'], categories: readonly string[] = []): AttributeShape => ({
  type,
  categories,
});

const good: readonly (readonly [AttributeShape, string, string])[] = [
  [shape('text'), '  lives in town ', 'lives in town'],
  [shape('number'), '12', '12'],
  [shape('number'), '-3,5', '-3.5'],
  [shape('range'), '50-60', '50-60'],
  [shape('range'), '50 – 60', '50-60'],
  [shape('range'), '20 to 30', '20-30'],
  [shape('range'), '75', '75'],
  [shape('yes/no'), 'YES', 'Yes'],
  [shape('yes/no'), 'nein', 'No'],
  [shape('category', ['Small', 'Mid-sized']), 'mid-sized', 'Mid-sized'],
  [shape('date'), '2024-02-29', '2024-02-29'],
];

const bad: readonly (readonly [AttributeShape, string])[] = [
  [shape('text'), '   '],
  [shape('number'), '50-60'],
  [shape('number'), 'many'],
  [shape('range'), '60-50'],
  [shape('range'), 'about half'],
  [shape('yes/no'), 'maybe'],
  [shape('category', ['Small']), 'Huge'],
  [shape('date'), '2023-02-29'],
  [shape('date'), '14 March'],
];

describe('parseAttributeValue', () => {
  test.each(good)('%o takes %o as %o', (attribute, text, kept) => {
    expect(parseAttributeValue(attribute, text)).toEqual({ ok: true, value: kept });
  });

  test.each(bad)('%o refuses %o and says what it takes', (attribute, text) => {
    const parsed = parseAttributeValue(attribute, text);
    expect(parsed.ok ? '' : parsed.error).not.toBe('');
  });

  test.each(good)('what it keeps it takes again: %o %o', (attribute, text) => {
    const once = parseAttributeValue(attribute, text);
    expect(once.ok && parseAttributeValue(attribute, once.value)).toEqual(once);
  });
});
