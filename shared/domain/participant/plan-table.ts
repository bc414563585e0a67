import {
  hasPointBeforeThree,
  pointsMayPartThousands,
  unambiguousNumber,
} from '../attribute/ambiguous-points.ts';
import { guessShape } from '../attribute/guess-shape.ts';
import { dateOrderOf, type DateOrder } from '../attribute/parse-date.ts';
import type { AttributeShape } from '../attribute/parse-value.ts';
import { readEntry, type Entry, type ReadEntry } from '../attribute/read-entry.ts';
import { nameKey } from '../name/name-key.ts';
import type { Recorded } from './spread-of.ts';

/** What becomes of a column: the participants' names, an attribute that is there, a new one, or nothing. */
export type ColumnUse =
  | { readonly use: 'name' }
  | { readonly use: 'attribute'; readonly attributeId: string }
  | { readonly use: 'new'; readonly name: string; readonly shape: AttributeShape }
  | { readonly use: 'leave' };

export type KnownAttribute = AttributeShape & {
  readonly id: string;
  readonly name: string;
  readonly isComputed: boolean;
};

type KnownParticipant = {
  readonly id: string;
  readonly name: string;
  readonly values: readonly (Recorded & { readonly attributeId: string })[];
};

export type StudySide = {
  readonly attributes: readonly KnownAttribute[];
  readonly participants: readonly KnownParticipant[];
  readonly reasons: readonly string[];
};

export type TableSide = {
  readonly header: readonly string[];
  readonly lines: readonly (readonly string[])[];
};

/** A cell that could not be taken; lines and columns count from 0, the header not counted. */
export type TableProblem = {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly problem:
    | { readonly kind: 'unfit'; readonly expected: string }
    | { readonly kind: 'no name' }
    | { readonly kind: 'long name' }
    | { readonly kind: 'named twice' };
};

type PlannedCell = {
  /** A participant who is there, or the place of a new one among `added`. */
  readonly participant: string | number;
  readonly column: number;
  readonly entry: Entry;
};

export type TablePlan = {
  readonly added: readonly string[];
  /** The cells that change something, and how many say what is known already. */
  readonly cells: readonly PlannedCell[];
  readonly unchanged: number;
  readonly problems: readonly TableProblem[];
};

const nameHeading =
  /^(?:name|names|participants?|pseudonyms?|cases?|interviewees?|respondents?|leaders?|id)$/iu;

const tidyName = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const longestName = 200;

const columnOf = ({ lines }: TableSide, column: number): readonly string[] =>
  lines.map((line) => line[column] ?? '');

/** Whether a cell reads as the heading of the column that names the participants. */
export const isNameHeading = (cell: string): boolean => nameHeading.test(cell.trim());

/** The column that names the participants: by its heading, or else the one with most names that are known, or the first. */
function nameColumn(table: TableSide, { participants }: StudySide): number {
  const byHeading = table.header.findIndex(isNameHeading);
  if (byHeading !== -1) {
    return byHeading;
  }
  const known = new Set(participants.map(({ name }) => nameKey(name)));
  const hits = table.header.map(
    (_, column) => columnOf(table, column).filter((cell) => known.has(nameKey(tidyName(cell)))).length,
  );
  return Math.max(0, hits.indexOf(Math.max(...hits)));
}

/** What each column most likely is: attributes are matched by name, others are new with the kind that their values suggest. */
export function guessColumns(table: TableSide, study: StudySide): readonly ColumnUse[] {
  const names = nameColumn(table, study);
  const byName = new Map(study.attributes.map((attribute) => [nameKey(attribute.name), attribute]));
  const taken = new Set<string>();
  return table.header.map((heading, column): ColumnUse => {
    if (column === names) {
      return { use: 'name' };
    }
    const name = tidyName(heading).slice(0, longestName);
    const isAgain = name !== '' && taken.has(nameKey(name));
    taken.add(nameKey(name));
    const texts = columnOf(table, column);
    const known = byName.get(nameKey(name));
    if (isAgain || known?.isComputed === true || (name === '' && texts.every((text) => text.trim() === ''))) {
      return { use: 'leave' };
    }
    return known === undefined
      ? {
          use: 'new',
          name: name === '' ? `Column ${column + 1}` : name,
          shape: guessShape(texts, study.reasons),
        }
      : { use: 'attribute', attributeId: known.id };
  });
}

type Row = { readonly participant: string | number; readonly line: number };

/** Whom each line is about; a name that can't be taken is a problem of its line. */
function rowsOf(
  table: TableSide,
  study: StudySide,
  names: number,
): TablePlan & { readonly rows: readonly Row[] } {
  const known = new Map(study.participants.map(({ id, name }) => [nameKey(name), id]));
  const seen = new Set<string>();
  const added: string[] = [];
  const rows: Row[] = [];
  const problems: TableProblem[] = [];
  for (const [line, cells] of table.lines.entries()) {
    const text = cells[names] ?? '';
    const name = tidyName(text);
    const key = nameKey(name);
    const wrong = (kind: 'no name' | 'long name' | 'named twice'): void => {
      problems.push({ line, column: names, text, problem: { kind } });
    };
    if (cells.every((cell) => cell.trim() === '')) {
      continue;
    }
    if (name === '') {
      wrong('no name');
    } else if (name.length > longestName) {
      wrong('long name');
    } else if (seen.has(key)) {
      wrong('named twice');
    } else {
      seen.add(key);
      const id = known.get(key);
      rows.push({ participant: id ?? added.length, line });
      if (id === undefined) {
        added.push(name);
      }
    }
  }
  return { rows, added, problems, cells: [], unchanged: 0 };
}

const same = (one: Recorded | undefined, other: Entry): boolean =>
  one?.value === other.value && one.missing === other.missing;

/**
 * What taking a table in would do, without doing it: who is added, which cells change, what can't be taken and why. Lines are
 * matched to participants by name. An empty cell leaves what is known. With `unfitAsReason`, words that are no value of their
 * attribute are kept as the reason why there is none.
 */
export function planTable(
  table: TableSide,
  columns: readonly ColumnUse[],
  study: StudySide,
  unfitAsReason: boolean,
): TablePlan {
  const names = columns.findIndex(({ use }) => use === 'name');
  const { rows, added, problems: ofNames } = rowsOf(table, study, names);
  const problems = [...ofNames];
  const cells: PlannedCell[] = [];
  let unchanged = 0;
  const attributes = new Map(study.attributes.map((attribute) => [attribute.id, attribute]));
  const before = new Map(
    study.participants.map(({ id, values }) => [
      id,
      new Map(values.map((value) => [value.attributeId, value])),
    ]),
  );
  for (const [column, use] of columns.entries()) {
    const shape =
      use.use === 'new' ? use.shape : use.use === 'attribute' ? attributes.get(use.attributeId) : undefined;
    if (shape === undefined) {
      continue;
    }
    const isNumeric = shape.type === 'number' || shape.type === 'range';
    const isUnclear = isNumeric && pointsMayPartThousands(columnOf(table, column));
    const order: DateOrder | null = shape.type === 'date' ? dateOrderOf(columnOf(table, column)) : null;
    for (const { participant, line } of rows) {
      const text = table.lines[line]?.[column] ?? '';
      const read: ReadEntry =
        isUnclear && hasPointBeforeThree(text)
          ? { kind: 'unfit', expected: unambiguousNumber }
          : readEntry(shape, study.reasons, text, order);
      const entry =
        read.kind === 'entry'
          ? read.entry
          : read.kind === 'unfit' && unfitAsReason && text.trim().length <= longestName
            ? { value: null, missing: text.trim() }
            : null;
      if (entry === null && read.kind === 'unfit') {
        problems.push({ line, column, text, problem: { kind: 'unfit', expected: read.expected } });
      }
      const known =
        use.use === 'attribute' ? before.get(String(participant))?.get(use.attributeId) : undefined;
      if (entry !== null && same(known, entry)) {
        unchanged += 1;
      } else if (entry !== null) {
        cells.push({ participant, column, entry });
      }
    }
  }
  return { added, cells, unchanged, problems: problems.toSorted((one, other) => one.line - other.line) };
}
