import { expect, test } from 'vitest';
import { readEntries, type RichGrid } from '#shared/codebook/read-entries.ts';

const grid = (...lines: readonly string[]): RichGrid =>
  lines.map((line) => line.split('|').map((text) => ({ text })));

/** The tree as lines: a theme with a star, two blanks for each step down. */
function tree(of: RichGrid): readonly string[] {
  const { entries } = readEntries(of);
  const depth = (parent: number | null): number =>
    parent === null ? 0 : 1 + depth(entries[parent]?.parent ?? null);
  return entries.map(
    ({ name, kind, parent, definition }) =>
      `${'  '.repeat(depth(parent))}${kind === 'theme' ? '*' : ''}${name}${definition === null ? '' : `: ${definition}`}`,
  );
}

test.each<[string, RichGrid, readonly string[]]>([
  [
    'levels, a kind and texts, as this program writes them',
    grid(
      'Level|Kind|Name|Definition',
      '1|theme|Visits|Going there',
      '2|code|walks|',
      '1|code|alone|By oneself',
    ),
    ['*Visits: Going there', '  walks: ', 'alone: By oneself'],
  ],
  ['levels that begin deeper and skip one', grid('Level|Name', '2|A', '4|b', '2|c'), ['*A', '  b', 'c']],
  ['numbers', grid('No.|Code', '1|A', '1.1|b', '1.1.1|c', '2|d'), ['*A', '  *b', '    c', 'd']],
  [
    'a column of parents, also ahead of them',
    grid('Code|Parent|Description', 'b|A|is b', 'A||is A', 'c|New|'),
    ['*A: is A', '  b: is b', '*New: ', '  c: '].map((line) => line.replace('*New: ', '*New')),
  ],
  [
    'a column of themes in merged cells',
    grid('Theme|Code|Definition', 'Visits|walks|together', '|notes|', 'Plans|calendar|'),
    ['*Visits', '  walks: together', '  notes: ', '*Plans', '  calendar: '],
  ],
  [
    'paths in the names',
    grid(String.raw`Name|Description|Files|References`, String.raw`Visits\walks|together|3|9`, 'alone||1|1'),
    ['*Visits', '  walks: together', 'alone: '],
  ],
  [
    'a path beside the name',
    grid('Path|Code', 'Visits > walks|walks', 'Visits > notes|notes'),
    ['*Visits', '  walks', '  notes'],
  ],
  [
    'a tag book',
    grid('tag|description|number of highlights', 'and/or|said so|4', 'B||1'),
    ['and/or: said so', 'B: '],
  ],
  ['blanks before names', grid('Name', 'A', '  b', '    c', '  d', 'e'), ['*A', '  *b', '    c', '  d', 'e']],
  [
    'bold names among others',
    [[{ text: 'Code' }], [{ text: 'A', isBold: true }], [{ text: 'b' }]],
    ['*A', 'b'],
  ],
  ['words above the headings', grid('Our codebook, May', '', 'Code name|Code memo', 'a|is a'), ['a: is a']],
  ['no headings at all', grid('walks|together', 'notes|'), ['walks: together', 'notes: ']],
  [
    'names that stand twice',
    grid('Level|Name', '1|A', '2|x', '1|B', '2|x', '2|x'),
    ['*A', '  x', '*B', '  x (B)'],
  ],
  ['parents that are each other’s', grid('Code|Parent', 'a|b', 'b|a'), ['*b', '  a']],
  ['nothing', grid('', '|'), []],
])('reads %s', (_what, of, expected) => {
  expect(tree(of)).toEqual(expected);
});

test('says what had to be read otherwise', () => {
  expect(readEntries(grid('Level|Name', '1|A', '2|x', '1|B', '2|x', '2|x')).warnings).toEqual([
    '“x” stands more than once; one is called “x (B)”.',
    '“x” stands more than once; the first was read.',
  ]);
});
