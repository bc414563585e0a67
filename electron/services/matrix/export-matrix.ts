import { writeCsv } from '#electron/exporters/csv/write-csv.ts';
import type { Reader } from '#electron/study/database.ts';
import type { MatrixSpec } from '#shared/contract/matrix.ts';
import type { Bytes } from '#shared/contract/values.ts';
import { asTable } from '#shared/matrix/as-table.ts';
import type { QueryContext } from '../access/context.ts';
import { computeMatrix } from './compute-matrix.ts';

/** A matrix as a CSV file, for whoever fetches it. */
export async function exportMatrix(
  db: Reader,
  input: { readonly spec: MatrixSpec; readonly name: string },
  context: QueryContext,
): Promise<Bytes> {
  const matrix = await computeMatrix(db, { spec: input.spec, evidence: false }, context);
  return context.bytes.offer(
    Buffer.from(writeCsv(asTable(matrix)), 'utf8'),
    `${input.name}.csv`,
    'text/csv; charset=utf-8',
  );
}
