import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsAsOf, type Before } from '#shared/history/rows-as-of.ts';

type Row = { readonly id: string; readonly value: number };

const byId = (rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((one, other) => one.id.localeCompare(other.id));

test('after any changes, the rows as of each of them are the rows that there were', () => {
  const change = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), value: fc.option(fc.nat(9)) });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      let now: readonly Row[] = [];
      const journal: Before<Row>[] = [];
      const stood: (readonly Row[])[] = [now];
      for (const { id, value } of changes) {
        journal.push({ id, before: now.find((row) => row.id === id) ?? null });
        const rest = now.filter((row) => row.id !== id);
        now = value === null ? rest : [...rest, { id, value }];
        stood.push(now);
      }
      for (const [step, then] of stood.entries()) {
        expect(byId(rowsAsOf(now, journal.slice(step)))).toEqual(byId(then));
      }
    }),
  );
});
