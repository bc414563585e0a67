import { readTable } from '#electron/importers/table/read-table.ts';
import type { Reader } from '#electron/study/database.ts';
import type { ColumnUse, TableReport } from '#shared/contract/participant-tables.ts';
import { found, refuse } from '#shared/contract/refusal.ts';
import { knownReasons } from '#shared/domain/attribute/reasons.ts';
import { nameKey } from '#shared/domain/name/name-key.ts';
import {
  guessColumns,
  planTable,
  type KnownAttribute,
  type StudySide,
  type TablePlan,
  type TableProblem,
  type TableSide,
} from '#shared/domain/participant/plan-table.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import type { QueryContext } from '../../access/context.ts';
import { freeAttributeName } from '../attributes/free-attribute-name.ts';
import { listAttributes, listParticipants } from '../read-participants.ts';

export type TableGiven = {
  readonly bytesId: string;
  readonly file: string;
  readonly columns: readonly ColumnUse[] | null;
  readonly unfitAsReason: boolean;
};

export type PlannedTable = {
  readonly plan: TablePlan;
  readonly columns: readonly ColumnUse[];
  readonly report: TableReport;
};

async function studySide(db: Reader, context: QueryContext): Promise<StudySide> {
  const participants = await listParticipants(db, {}, context);
  const all = await listAttributes(db);
  const attributes = all.map((attribute): KnownAttribute => ({
    ...attribute,
    isComputed: attribute.derived !== null,
  }));
  return { attributes, participants, reasons: knownReasons(participants, all) };
}

const shown = 80;

const brief = (text: string): string => (text.length > shown ? `${text.slice(0, shown)}…` : text);

/** The sentence for a cell that could not be taken. */
function messageOf({ problem, text }: TableProblem, attribute: string): string {
  switch (problem.kind) {
    case 'no name':
      return 'This line names nobody.';
    case 'long name':
      return `“${brief(text)}” is too long for a name; use 200 characters at most.`;
    case 'named twice':
      return `${text.trim()} stands in the table already; only the first line was read.`;
    case 'unfit':
      return errorSentence('bad_value', { attribute, value: brief(text.trim()), expected: problem.expected });
  }
}

/** Refuses what can't be done with the columns: nobody named, one attribute twice, one that is not there. */
async function checkColumns(db: Reader, given: TableGiven, columns: readonly ColumnUse[], study: StudySide) {
  const names = columns.filter(({ use }) => use === 'name').length;
  const problem =
    names === 1
      ? null
      : names === 0
        ? 'no column names the participants'
        : 'two columns name the participants';
  if (problem !== null) {
    refuse('no_participants_table', { file: given.file, problem });
  }
  const seen = new Set<string>();
  for (const column of columns) {
    const key =
      column.use === 'attribute' ? column.attributeId : column.use === 'new' ? nameKey(column.name) : null;
    if (key !== null && seen.has(key)) {
      refuse('no_participants_table', { file: given.file, problem: 'two columns go to one attribute' });
    }
    if (key !== null) {
      seen.add(key);
    }
    if (column.use === 'new') {
      await freeAttributeName(db, column.name, null);
    }
    if (column.use === 'attribute') {
      found(
        study.attributes.find(({ id, isComputed }) => id === column.attributeId && !isComputed),
        'attribute',
      );
    }
  }
}

function reportOf(
  table: TableSide,
  columns: readonly ColumnUse[],
  plan: TablePlan,
  study: StudySide,
): TableReport {
  const headingOf = (column: number): string => table.header[column] ?? '';
  const attributeOf = (column: number): string => {
    const use = columns[column];
    return use?.use === 'attribute'
      ? (study.attributes.find(({ id }) => id === use.attributeId)?.name ?? headingOf(column))
      : headingOf(column);
  };
  const touched = new Set(plan.cells.map(({ participant }) => participant));
  return {
    columns: columns.map((use, column) => ({
      heading: headingOf(column),
      use,
      examples: table.lines
        .flatMap((line) => (line[column]?.trim() ? brief(line[column].trim()) : []))
        .slice(0, 3),
    })),
    lines: table.lines.length,
    added: [...plan.added],
    updated: study.participants.filter(({ id }) => touched.has(id)).map(({ name }) => name),
    changed: plan.cells.length,
    unchanged: plan.unchanged,
    problems: plan.problems.map((problem) => ({
      line: problem.line + 2,
      heading: headingOf(problem.column),
      message: messageOf(problem, attributeOf(problem.column)),
    })),
  };
}

/** Reads a table that was handed in. */
export async function readGivenTable(given: TableGiven, context: QueryContext): Promise<TableSide> {
  const table = await readTable(context.bytes.fetch(given.bytesId).bytes);
  return table.ok ? table.value : refuse('no_participants_table', { file: given.file, problem: table.error });
}

/** Says what taking a table in would do to the study as it is now. */
export async function planGivenTable(
  db: Reader,
  given: TableGiven,
  table: TableSide,
  context: QueryContext,
): Promise<PlannedTable> {
  const study = await studySide(db, context);
  const guessed = guessColumns(table, study).map((use): ColumnUse =>
    use.use === 'new'
      ? { ...use, shape: { type: use.shape.type, categories: [...use.shape.categories] } }
      : use,
  );
  const columns = guessed.map((guess, column) => given.columns?.[column] ?? guess);
  await checkColumns(db, given, columns, study);
  const plan = planTable(table, columns, study, given.unfitAsReason);
  return { plan, columns, report: reportOf(table, columns, plan, study) };
}
