import { expect, test } from 'vitest';
import { rowWords, tablesOfKind } from '#shared/history/row-words.ts';
import { thingKinds } from '#shared/history/thing-kind.ts';

test('every table belongs to a kind of thing, and every kind has tables', () => {
  const tables = thingKinds.flatMap((kind) => {
    const found = tablesOfKind(kind);
    expect(found.length, kind).toBeGreaterThan(0);
    return found;
  });
  expect(tables.toSorted()).toEqual(Object.keys(rowWords).toSorted());
});

test('what a row is named by leads to tables that have names, and no name in a circle', () => {
  const leadsTo = (table: string): readonly string[] =>
    (rowWords[table]?.named ?? []).flatMap((column) => {
      const telling = rowWords[table]?.columns[column];
      return telling?.as === 'name' ? [telling.of, ...leadsTo(telling.of)] : [];
    });
  for (const table of Object.keys(rowWords)) {
    const names = leadsTo(table);
    expect(names.filter((name) => rowWords[name] === undefined)).toEqual([]);
    expect(names, table).not.toContain(table);
  }
});
