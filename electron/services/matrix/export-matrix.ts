import { writeCsv } from '#electron/exporters/csv/write-csv.ts';
import type { Reader } from '#electron/study/database.ts';
import type { MatrixSpec } from '#shared/contract/matrix.ts';
import type { RefuseNames } from '#shared/contract/pseudonyms.ts';
import type { Bytes } from '#shared/contract/values.ts';
import { asTable } from '#shared/matrix/as-table.ts';
import type { QueryContext } from '../access/context.ts';
import { refuseNames } from '../access/refuse-names.ts';
import { computeMatrix } from './compute-matrix.ts';

/** A matrix as a CSV file, for whoever fetches it. */
export async function exportMatrix(
  db: Reader,
  input: {
    readonly spec: MatrixSpec;
    readonly name: string;
    readonly refuseNames?: RefuseNames | undefined;
  },
  context: QueryContext,
): Promise<Bytes> {
  const matrix = await computeMatrix(db, { spec: input.spec, evidence: false }, context);
  const lines = asTable(matrix);
  const fileName = `${input.name}.csv`;
  await refuseNames(db, { lines, fileName }, input.refuseNames, context);
  return context.bytes.offer(Buffer.from(writeCsv(lines), 'utf8'), fileName, 'text/csv; charset=utf-8');
}
