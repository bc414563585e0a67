/** What a column of a codebook says. */
export type ColumnRole =
  | 'name'
  | 'definition'
  | 'whenToUse'
  | 'whenNot'
  | 'kind'
  | 'level'
  | 'number'
  | 'parent'
  | 'above'
  | 'path'
  | 'colour'
  | 'pattern'
  | 'retired';

/** The headings of our own files and of those of other programs, in lower case. */
const headings: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    'name',
    /^(?:name|codes?|code ?name|tags?|label|theme or code|code or theme|node|nodes|code label|title)$/u,
  ],
  [
    'definition',
    /^(?:(?:brief |full |code )?(?:definition|description)s?|(?:code )?memo|comments?|meaning|explanation)$/u,
  ],
  ['whenToUse', /^(?:when to use|inclusion(?: criteria)?|include|use when)$/u],
  ['whenNot', /^(?:when not(?: to use)?|exclusion(?: criteria)?|exclude|do not use(?: when)?)$/u],
  ['kind', /^(?:kind|type|code type)$/u],
  ['level', /^(?:level|depth)$/u],
  ['number', /^(?:no\.?|nr\.?|number|#)$/u],
  ['parent', /^(?:under|parent(?: code| name| theme| category)?)$/u],
  ['above', /^(?:categor(?:y|ies)|themes?|(?:code )?groups?(?: 1)?|folders?|level 1|supercode)$/u],
  ['path', /^(?:path|code path|hierarchical name|full name|code system|hierarchy)$/u],
  ['colour', /^colou?r$/u],
  ['pattern', /^pattern$/u],
  ['retired', /^retired$/u],
];

/** What a heading says that its column is; null where it is nothing that is read. */
function roleOf(heading: string): ColumnRole | null {
  const words = heading.trim().toLowerCase().replaceAll(/\s+/gu, ' ');
  return headings.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Which column has each role, the first that fits. */
export type Columns = ReadonlyMap<ColumnRole, number>;

/** The columns of a line of headings. Where nothing names the code itself, what is written furthest in does. */
export function columnsOf(line: readonly string[]): Columns {
  const columns = new Map<ColumnRole, number>();
  for (const [column, heading] of line.entries()) {
    const role = roleOf(heading);
    if (role !== null && !columns.has(role)) columns.set(role, column);
  }
  const above = columns.get('above');
  if (!columns.has('name') && above !== undefined) {
    const last = line.findLastIndex((heading) => roleOf(heading) === 'above');
    columns.set('name', last);
    if (last === above) columns.delete('above');
  }
  const path = columns.get('path');
  if (!columns.has('name') && path !== undefined) columns.set('name', path);
  return columns;
}
