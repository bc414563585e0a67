import { writeCsv } from '#electron/exporters/csv/write-csv.ts';
import type { Reader } from '#electron/study/database.ts';
import type { Bytes } from '#shared/contract/values.ts';
import type { QueryContext } from '../access/context.ts';
import { codingLines } from './coding-lines.ts';
import { historyLines } from './history-lines.ts';

/** Codings or history as a CSV file, as far as the one who asks may see. */
export async function exportStudy(
  db: Reader,
  input: { readonly as: 'csv' | 'history' },
  context: QueryContext,
): Promise<Bytes> {
  const lines = input.as === 'csv' ? await codingLines(db, context) : await historyLines(db, context);
  return context.bytes.offer(
    Buffer.from(writeCsv(lines), 'utf8'),
    input.as === 'csv' ? 'codings.csv' : 'history.csv',
    'text/csv; charset=utf-8',
  );
}
