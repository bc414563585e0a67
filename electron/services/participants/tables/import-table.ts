import type { Reader, Writer } from '#electron/study/database.ts';
import type { TableReport } from '#shared/contract/participant-tables.ts';
import type { TableSide } from '#shared/domain/participant/plan-table.ts';
import { countOf } from '#shared/messages/count-of.ts';
import type { CommandContext, QueryContext } from '../../access/context.ts';
import { setAttributeValues } from '../attributes/set-values.ts';
import { planGivenTable, readGivenTable, type TableGiven } from './read-given-table.ts';

/** What taking a table in would do. */
export const previewTable = async (
  db: Reader,
  input: TableGiven,
  context: QueryContext,
): Promise<TableReport> =>
  (await planGivenTable(db, input, await readGivenTable(input, context), context)).report;

/** Takes a table in as it was planned: who is new, what is new of each, in one step. */
export async function importTable(
  trx: Writer,
  given: TableGiven,
  table: TableSide,
  context: CommandContext,
): Promise<TableReport> {
  const { plan, columns, report } = await planGivenTable(trx, given, table, context);
  const created = columns.flatMap((use, column) => (use.use === 'new' ? [{ use, column }] : []));
  const target = (column: number): string | number => {
    const use = columns[column];
    return use?.use === 'attribute' ? use.attributeId : created.findIndex((one) => one.column === column);
  };
  await setAttributeValues(
    trx,
    {
      participants: plan.added,
      attributes: created.map(({ use }) => ({
        name: use.name,
        type: use.shape.type,
        categories: use.shape.categories,
        description: '',
      })),
      renames: [],
      cells: plan.cells.map(({ participant, column, entry }) => ({
        participant,
        attribute: target(column),
        ...entry,
      })),
      how: 'imported',
    },
    context,
  );
  context.account.label = `Imported a table of ${countOf(report.added.length + report.updated.length, 'participant')}`;
  return report;
}
