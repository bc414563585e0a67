import { expect, test } from 'vitest';
import { dateOrderOf, parseDate } from '#shared/domain/attribute/parse-date.ts';

test.each([
  ['2024-02-29', '2024-02-29'],
  ['2024-3-4', '2024-03-04'],
  ['2024-03-14T10:30:00Z', '2024-03-14'],
  ['14.3.2024', '2024-03-14'],
  ['3.4.2024', '2024-04-03'],
  ['14/3/2024', '2024-03-14'],
  ['3/14/2024', '2024-03-14'],
  ['5/5/2024', '2024-05-05'],
  ['14 March 2024', '2024-03-14'],
  ['1st Sept. 2024', '2024-09-01'],
  ['March 14, 2024', '2024-03-14'],
])('%j is %s', (text, kept) => {
  expect(parseDate(text)).toEqual({ ok: true, value: kept });
});

test.each(['2023-02-29', '14 March', '31/11/2024', '14/14/2024', 'Smarch 1, 2024', '', '20240314'])(
  '%j is no date',
  (text) => {
    expect(parseDate(text)).toEqual({ ok: false, error: 'a date such as 2026-03-14' });
  },
);

test('a date that can be read in two ways says which, unless the order is known', () => {
  const refused = parseDate('3/4/2024');
  expect(refused.ok ? '' : refused.error).toContain('3 April or 4 March');
  expect(parseDate('3/4/2024', 'day first')).toEqual({ ok: true, value: '2024-04-03' });
  expect(parseDate('3/4/2024', 'month first')).toEqual({ ok: true, value: '2024-03-04' });
});

test.each([
  [['3/4/2024', '14/3/2024'], 'day first'],
  [['3/4/2024', '3/14/2024', ''], 'month first'],
  [['14/3/2024', '3/14/2024'], null],
  [['3/4/2024'], null],
  [['14.3.2024'], null],
] as const)('the order of %j is %s', (texts, order) => {
  expect(dateOrderOf(texts)).toBe(order);
});
