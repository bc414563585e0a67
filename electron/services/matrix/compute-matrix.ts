import type { Reader } from '#electron/study/database.ts';
import type { Cell, Matrix, MatrixSpec } from '#shared/contract/matrix.ts';
import { computeGrid } from '#shared/matrix/compute-grid.ts';
import type { QueryContext } from '../access/context.ts';
import { readAskedPrompts } from './asked-prompts.ts';
import { refuseSealedLayer } from './layer-sealed.ts';
import { readAxis, refuseSenseless } from './matrix-axes.ts';
import { readTallies } from './matrix-codings.ts';
import { readEvidence } from './matrix-evidence.ts';
import { readEmptyState } from './read-empty-state.ts';

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
  const emptyState = await readEmptyState(db, spec, asked, context);
  const rows = await readAxis(db, spec.rows, spec, context);
  const columns = await readAxis(db, spec.columns, spec, context);
  const tallies = await readTallies(db, spec.layer, spec.cells === 'episodes', asked, context);
  const grid = computeGrid(spec.cells, rows.items, columns.items, tallies, {
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
            .map(({ sourceId, source, start, end, quotation }) => ({
              sourceId,
              source,
              start,
              end,
              quotation,
            }));
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
