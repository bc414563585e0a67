import { nameKey } from '../domain/name/name-key.ts';
import { columnsOf, type ColumnRole, type Columns } from './column-roles.ts';

/** A cell as it was written: its words, how far from the side, and whether it is all bold. */
type RichCell = { readonly text: string; readonly indent?: number; readonly isBold?: boolean };
export type RichGrid = readonly (readonly RichCell[])[];

/** A theme or code of a file. What the file doesn't say is null. */
export type CodebookEntry = {
  readonly kind: 'code' | 'theme';
  readonly name: string;
  /** The place of what stands above it among the entries; always ahead of it. */
  readonly parent: number | null;
  readonly definition: string | null;
  readonly whenToUse: string | null;
  readonly whenNot: string | null;
  /** From 0. */
  readonly hue: number | null;
  readonly pattern: number | null;
  readonly isRetired: boolean;
};

/** What was read, and what had to be read otherwise than it is written, in sentences. */
export type ReadCodebook = {
  readonly entries: readonly CodebookEntry[];
  readonly warnings: readonly string[];
};

const LONGEST_NAME = 200;
const LONGEST_TEXT = 20_000;
/** Lines in which headings are looked for. */
const DEEPEST_HEADER = 10;

type Node = {
  name: string;
  parent: Node | null;
  readonly children: Node[];
  readonly cells: ReadonlyMap<ColumnRole, string>;
  readonly isBold: boolean;
};

const cellIn = (row: readonly RichCell[], columns: Columns, role: ColumnRole): RichCell =>
  row[columns.get(role) ?? -1] ?? { text: '' };

const plainName = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** The line of headings with its columns; null where no line names the codes. */
function findHeader(grid: RichGrid): { readonly at: number; readonly columns: Columns } | null {
  for (const [at, row] of grid.slice(0, DEEPEST_HEADER).entries()) {
    const columns = columnsOf(row.map(({ text }) => text));
    const filled = row.filter(({ text }) => text.trim() !== '').length;
    if (columns.has('name') && (columns.size > 1 || filled === 1)) return { at, columns };
  }
  return null;
}

const withoutHeader: Columns = new Map<ColumnRole, number>([
  ['name', 0],
  ['definition', 1],
]);

/** The sign that parts what stands above from what stands below; null where a name is only a name. */
function pathSign(names: readonly string[], isPath: boolean): string | null {
  const signs = isPath ? ['\\', ' > ', '>', '::', ' / ', '/', '|'] : ['\\', '::', ' > '];
  return signs.find((sign) => names.some((name) => name.includes(sign))) ?? null;
}

/** Builds the tree of what the rows name, by whichever of their signs says what stands under what. */
class TreeBuilder {
  readonly roots: Node[] = [];
  readonly #columns: Columns;

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  add(name: string, parent: Node | null, row: readonly RichCell[] | null): Node {
    const roles: readonly ColumnRole[] = row === null ? [] : [...this.#columns.keys()];
    const node: Node = {
      name,
      parent,
      children: [],
      cells: new Map(roles.map((role) => [role, cellIn(row ?? [], this.#columns, role).text])),
      isBold: row !== null && cellIn(row, this.#columns, 'name').isBold === true,
    };
    (parent?.children ?? this.roots).push(node);
    return node;
  }

  /** Depths need not begin at 0 or go down in single steps. */
  byDepth(rows: RichGrid, depthOf: (row: readonly RichCell[]) => number): void {
    const open: { readonly depth: number; readonly node: Node }[] = [];
    for (const row of rows) {
      const depth = depthOf(row);
      while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
      const name = plainName(cellIn(row, this.#columns, 'name').text);
      open.push({ depth, node: this.add(name, open.at(-1)?.node ?? null, row) });
    }
  }

  byPath(rows: RichGrid, role: 'name' | 'path', sign: string): void {
    const known = new Map<string, Node>();
    for (const row of rows) {
      const steps = cellIn(row, this.#columns, role).text.split(sign).map(plainName);
      const path = steps.filter((step) => step !== '');
      const own = role === 'path' && this.#columns.get('name') !== this.#columns.get('path');
      const name = plainName(cellIn(row, this.#columns, 'name').text);
      // A path may end with the name itself or with what it stands under.
      const whole = own && path.at(-1) !== name ? [...path, name] : path;
      let parent: Node | null = null;
      for (const [at, step] of whole.entries()) {
        const key = whole
          .slice(0, at + 1)
          .map(nameKey)
          .join('\n');
        const isRow = at === whole.length - 1;
        const there: Node | undefined = isRow ? undefined : known.get(key);
        const node: Node = there ?? this.add(step, parent, isRow ? row : null);
        if (there === undefined) known.set(key, node);
        parent = node;
      }
    }
  }

  byParent(rows: RichGrid, role: 'parent' | 'above'): void {
    const nodes = rows.map((row) => ({
      above: plainName(cellIn(row, this.#columns, role).text.split('\n')[0] ?? ''),
      node: this.add(plainName(cellIn(row, this.#columns, 'name').text), null, row),
    }));
    const known = new Map(nodes.map(({ node }) => [nameKey(node.name), node]));
    let last = '';
    for (const { above, node } of nodes) {
      // In a column of themes, an empty cell goes on with the theme above it, as in merged cells.
      const name = above === '' && role === 'above' ? last : above;
      last = name;
      if (name === '' || nameKey(name) === nameKey(node.name)) continue;
      const parent = known.get(nameKey(name)) ?? this.#before(node, name);
      known.set(nameKey(name), parent);
      if (!isBelow(parent, node)) this.#put(node, parent);
    }
  }

  #before(node: Node, name: string): Node {
    const made = this.add(name, null, null);
    this.roots.pop();
    this.roots.splice(this.roots.indexOf(node), 0, made);
    return made;
  }

  #put(node: Node, parent: Node): void {
    this.roots.splice(this.roots.indexOf(node), 1);
    node.parent = parent;
    parent.children.push(node);
  }
}

function isBelow(node: Node, above: Node): boolean {
  for (let at: Node | null = node; at !== null; at = at.parent) {
    if (at === above) return true;
  }
  return false;
}

const isWhole = (text: string): boolean => /^\d{1,2}$/u.test(text.trim());
const isNumbered = (text: string): boolean => /^\d+(?:\.\d+)*\.?$/u.test(text.trim());

function build(rows: RichGrid, columns: Columns): readonly Node[] {
  const builder = new TreeBuilder(columns);
  const all = (role: ColumnRole, test: (text: string) => boolean): boolean =>
    columns.has(role) && rows.every((row) => test(cellIn(row, columns, role).text));
  const names = rows.map((row) => cellIn(row, columns, 'name').text);
  const pathRole = columns.has('path') ? 'path' : 'name';
  const sign = pathSign(
    rows.map((row) => cellIn(row, columns, pathRole).text),
    pathRole === 'path',
  );
  if (all('level', isWhole)) {
    builder.byDepth(rows, (row) => Number(cellIn(row, columns, 'level').text));
  } else if (all('number', isNumbered)) {
    builder.byDepth(
      rows,
      (row) => cellIn(row, columns, 'number').text.trim().replace(/\.$/u, '').split('.').length,
    );
  } else if (columns.has('parent')) {
    builder.byParent(rows, 'parent');
  } else if (columns.has('path') && sign !== null) {
    builder.byPath(rows, 'path', sign);
  } else if (columns.has('above')) {
    builder.byParent(rows, 'above');
  } else if (sign !== null && names.some((name) => name.includes(sign))) {
    builder.byPath(rows, 'name', sign);
  } else {
    const blanks = (text: string): number => (/^[\s\u00a0]*/u.exec(text)?.[0] ?? '').length;
    builder.byDepth(rows, (row) => {
      const cell = cellIn(row, columns, 'name');
      return (cell.indent ?? 0) * 100 + blanks(cell.text);
    });
  }
  return builder.roots;
}

/** The kind that is written; where none is, bold names are themes where others are not, and so is what something stands under. */
function kindOf(node: Node, marksThemes: boolean): CodebookEntry['kind'] {
  const written = node.cells.get('kind')?.trim().toLowerCase() ?? '';
  if (/theme|categor|group|folder/u.test(written)) return 'theme';
  if (/code|tag/u.test(written)) return 'code';
  if (marksThemes) return node.isBold ? 'theme' : 'code';
  return node.children.length > 0 ? 'theme' : 'code';
}

function inOrder(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => [node, ...inOrder(node.children)]);
}

function numberIn(text: string | undefined, most: number): number | null {
  const number = Number(text ?? '');
  return text !== undefined && Number.isInteger(number) && number >= 1 && number <= most ? number - 1 : null;
}

const textIn = (node: Node, role: ColumnRole): string | null =>
  node.cells.has(role) ? (node.cells.get(role)?.trim() ?? '').slice(0, LONGEST_TEXT) : null;

/** A name that no other of its kind has yet: with that of what it stands under where it needs one. */
function freeName(node: Node, kind: string, taken: ReadonlySet<string>): string | null {
  const own = node.name.slice(0, LONGEST_NAME);
  const tries = [
    own,
    ...(node.parent === null ? [] : [`${own} (${node.parent.name})`.slice(0, LONGEST_NAME)]),
  ];
  return tries.find((name) => !taken.has(`${kind} ${nameKey(name)}`)) ?? null;
}

/** Reads a table of themes and codes, of this program or another, whichever of the usual columns it has. */
export function readEntries(grid: RichGrid): ReadCodebook {
  const header = findHeader(grid);
  const columns = header?.columns ?? withoutHeader;
  const heading = header === null ? [] : (grid[header.at] ?? []);
  const rows = grid
    .slice(header === null ? 0 : header.at + 1)
    .filter((row) => plainName(cellIn(row, columns, 'name').text) !== '')
    .filter((row) => header === null || row.some(({ text }, at) => text !== (heading[at]?.text ?? '')));
  const nodes = inOrder(build(rows, columns));
  const nameHeading = heading[columns.get('name') ?? -1]?.text.trim().toLowerCase() ?? '';
  const marksThemes =
    nameHeading === 'theme or code' ||
    (nodes.some(({ isBold }) => isBold) && nodes.some(({ isBold, cells }) => !isBold && cells.size > 0));
  const taken = new Set<string>();
  const places = new Map<Node, number>();
  const entries: CodebookEntry[] = [];
  const warnings: string[] =
    header === null ? ['No headings were found: the first column was read as names.'] : [];
  for (const node of nodes) {
    const kind = kindOf(node, marksThemes);
    const name = freeName(node, kind, taken);
    const parent = node.parent === null ? null : (places.get(node.parent) ?? null);
    if (name === null) {
      warnings.push(`“${node.name}” stands more than once; the first was read.`);
      const first = entries.findIndex(
        (entry) => entry.kind === kind && nameKey(entry.name) === nameKey(node.name),
      );
      places.set(node, first);
      continue;
    }
    if (name !== node.name) {
      warnings.push(
        node.name.length > LONGEST_NAME
          ? `The name “${node.name.slice(0, 40)}…” is too long and was cut.`
          : `“${node.name}” stands more than once; one is called “${name}”.`,
      );
    }
    taken.add(`${kind} ${nameKey(name)}`);
    places.set(node, entries.length);
    entries.push({
      kind,
      name,
      parent,
      definition: textIn(node, 'definition'),
      whenToUse: textIn(node, 'whenToUse'),
      whenNot: textIn(node, 'whenNot'),
      hue: numberIn(node.cells.get('colour'), 12),
      pattern: numberIn(node.cells.get('pattern'), 3),
      isRetired: /^(?:yes|true|1)$/iu.test(node.cells.get('retired')?.trim() ?? ''),
    });
  }
  return { entries, warnings };
}
