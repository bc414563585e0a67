import { writeCsv } from '#electron/exporters/csv/write-csv.ts';
import type { Reader } from '#electron/study/database.ts';
import type { ParsedInputOf } from '#shared/contract/contract.ts';
import type { Bytes } from '#shared/contract/values.ts';
import type { QueryContext } from '../access/context.ts';
import { refuseNames } from '../access/refuse-names.ts';
import { historyLines } from './history-lines.ts';

/** The steps of a filter as a CSV file for an audit trail. */
export async function exportHistory(
  db: Reader,
  input: ParsedInputOf<'history.export'>,
  context: QueryContext,
): Promise<Bytes> {
  const lines = await historyLines(db, input, context);
  const name = 'history.csv';
  await refuseNames(db, { lines, fileName: name }, input.refuseNames, context);
  return context.bytes.offer(Buffer.from(writeCsv(lines), 'utf8'), name, 'text/csv; charset=utf-8');
}
