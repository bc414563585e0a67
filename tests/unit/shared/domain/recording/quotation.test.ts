import { expect, test } from 'vitest';
import { quotationIn } from '#shared/domain/recording/quotation.ts';

test('a stretch of a text is its words, one of a recording alone its times', () => {
  const stretch = { start: 4, end: 9 };
  expect(quotationIn({ medium: 'text', text: 'and then we walk' }, stretch)).toBe('then ');
  expect(quotationIn({ medium: 'recording', text: '' }, stretch)).toBe('00:00:00–00:00:01');
});
