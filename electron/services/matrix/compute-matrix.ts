import type { Reader } from '#electron/study/database.ts';
import type { Cell, Matrix, MatrixSpec } from '#shared/contract/matrix.ts';
import { computeGrid } from '#shared/matrix/compute-grid.ts';
import { foldGrid } from '#shared/matrix/fold-grid.ts';
import type { Grid, Tally } from '#shared/matrix/tally.ts';
import type { QueryContext } from '../access/context.ts';
import { readAskedPrompts, type AskedPrompts } from './asked-prompts.ts';
import { hasClasses, inPeople, readClasses } from './class-axis.ts';
import { refuseSealedLayer } from './layer-sealed.ts';
import { readAxis, refuseSenseless } from './matrix-axes.ts';
import { readTallies } from './matrix-codings.ts';
import { readEvidence } from './matrix-evidence.ts';
import { readEmptyState, type EmptyState } from './read-empty-state.ts';

/** Of how many participants of each class something holds: what holds of each, gathered. */
async function presenceInClasses(
  db: Reader,
  spec: MatrixSpec,
  tallies: readonly Tally[],
  context: QueryContext,
): Promise<Grid> {
  const people = inPeople(spec);
  const rows = await readAxis(db, people.rows, people, context);
  const columns = await readAxis(db, people.columns, people, context);
  const grid = computeGrid('presence', rows.items, columns.items, tallies, {
    row: rows.place,
    column: columns.place,
  });
  const { classes } = await readClasses(db, spec);
  const ids = (spec.rows === 'class' ? rows : columns).items.map(({ id }) => id);
  const groups = classes.map(({ members }) => members.map((member) => ids.indexOf(member)));
  return spec.rows === 'class' ? foldGrid(grid, groups, null) : foldGrid(grid, null, groups);
}

/** What says most of an empty cell of a class: what isn't known yet of one of them isn't known of the class. */
const states = ['sealed', 'not coded yet', 'not found', 'absent', 'not asked', 'no source'] as const;

async function emptyStates(
  db: Reader,
  spec: MatrixSpec,
  asked: AskedPrompts | null,
  context: QueryContext,
): Promise<EmptyState> {
  const ofPeople = await readEmptyState(db, inPeople(spec), asked, context);
  if (!hasClasses(spec)) {
    return ofPeople;
  }
  const { classes } = await readClasses(db, spec);
  const members = new Map(classes.map((one) => [one.id, one.members]));
  return (rowId, columnId) => {
    const isRow = spec.rows === 'class';
    const found = new Set(
      (members.get(isRow ? rowId : columnId) ?? []).map((id) =>
        isRow ? ofPeople(id, columnId) : ofPeople(rowId, id),
      ),
    );
    return states.find((state) => found.has(state)) ?? 'no source';
  };
}

/** A matrix from its specification. Cells, totals and evidence come from the same codings. */
export async function computeMatrix(
  db: Reader,
  input: { readonly spec: MatrixSpec; readonly evidence: boolean },
  context: QueryContext,
): Promise<Matrix> {
  const { spec } = input;
  refuseSenseless(spec);
  await refuseSealedLayer(db, spec.layer, context);
  const asked = await readAskedPrompts(db, spec);
  const rows = await readAxis(db, spec.rows, spec, context);
  const columns = await readAxis(db, spec.columns, spec, context);
  const tallies = await readTallies(db, spec.layer, spec.cells === 'episodes', asked, context);
  const emptyState = await emptyStates(db, spec, asked, context);
  const grid =
    hasClasses(spec) && spec.cells === 'presence'
      ? await presenceInClasses(db, spec, tallies, context)
      : computeGrid(spec.cells, rows.items, columns.items, tallies, {
          row: rows.place,
          column: columns.place,
        });
  const cells = rows.items.map((row, rowIndex) =>
    columns.items.map((column, columnIndex): Cell => {
      const value = grid.values[rowIndex]?.[columnIndex] ?? 0;
      return { value, state: value > 0 ? 'present' : emptyState(row.id, column.id) };
    }),
  );
  if (input.evidence) {
    const evidence = await readEvidence(db, spec, context);
    for (const [rowIndex, row] of rows.items.entries()) {
      for (const [columnIndex, column] of columns.items.entries()) {
        const cell = cells[rowIndex]?.[columnIndex];
        if (cell !== undefined) {
          cell.evidence = evidence
            .filter((item) => item.rowIds.includes(row.id) && item.columnIds.includes(column.id))
            .map(({ rowIds: _rows, columnIds: _columns, ...words }) => words);
        }
      }
    }
  }
  const heading = (item: (typeof rows.items)[number]) => ({
    id: item.id,
    label: item.label,
    attributes: [...item.attributes],
  });
  return {
    spec,
    rowAxis: rows.name,
    attributeNames: [...rows.attributeNames],
    rows: rows.items.map(heading),
    columns: columns.items.map(heading),
    cells,
    rowTotals: [...grid.rowTotals],
    columnTotals: [...grid.columnTotals],
    total: grid.total,
  };
}
