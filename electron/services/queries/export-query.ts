import { writeCsv } from '#electron/exporters/csv/write-csv.ts';
import { writeMarkdown } from '#electron/exporters/markdown/write-markdown.ts';
import { plain, type Paper } from '#electron/exporters/paper/paper.ts';
import { writeXlsx, type XlsxCell } from '#electron/exporters/xlsx/write-xlsx.ts';
import type { Reader } from '#electron/study/database.ts';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import type { Bytes } from '#shared/contract/values.ts';
import { countOf } from '#shared/messages/count-of.ts';
import type { QueryContext } from '../access/context.ts';
import { refuseNames } from '../access/refuse-names.ts';
import { linesOfFound, readFound, type FoundLine } from './found-lines.ts';
import { runQuery } from './run-query.ts';

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  md: 'text/markdown; charset=utf-8',
} as const;

const asCell = (text: string): XlsxCell =>
  /^\d+$/u.test(text) ? { kind: 'number', number: Number(text) } : { kind: 'text', text };

/** What was found to be read: who said how many, then each quotation with where it stands. */
function paperOf(title: string, answer: OutputOf<'queries.run'>, found: readonly FoundLine[]): Paper {
  const { total, participants, of } = answer;
  return {
    title,
    parts: [
      { kind: 'heading', level: 1, words: plain(title) },
      {
        kind: 'note',
        words: plain(
          `${countOf(total, 'quotation')} of ${participants.length} of ${countOf(of, 'participant')}${answer.partlySealed ? '; what is sealed in an open round is left out' : ''}.`,
        ),
      },
      ...found.map((one) => ({
        kind: 'quotation' as const,
        words: plain(one.quotation.trim()),
        source: [one.participant, one.source, one.place, one.codes].filter((part) => part !== '').join(' · '),
      })),
    ],
  };
}

/** Everything that a combination of codes finds, as a file for whoever fetches it. */
export async function exportQuery(
  db: Reader,
  { spec, name, format, refuseNames: names }: ParsedInputOf<'queries.export'>,
  context: QueryContext,
): Promise<Bytes> {
  const answer = await runQuery(db, { spec, limit: Number.MAX_SAFE_INTEGER }, context);
  const found = await readFound(db, answer.quotations, context);
  const title = name === '' ? 'Query of codes' : name;
  const fileName = `${name === '' ? 'query' : name.replaceAll(/[^\p{L}\p{N} ._-]+/gu, '').trim() || 'query'}.${format}`;
  const lines = linesOfFound(found);
  const text = format === 'md' ? writeMarkdown(paperOf(title, answer, found)) : null;
  await refuseNames(db, { ...(text === null ? { lines } : { text }), fileName }, names, context);
  const [header = [], ...rows] = lines;
  const bytes =
    format === 'xlsx'
      ? await writeXlsx(
          header,
          rows.map((row) => row.map(asCell)),
          'Quotations',
        )
      : Buffer.from(text ?? writeCsv(lines), 'utf8');
  return context.bytes.offer(Buffer.from(bytes), fileName, mediaTypes[format]);
}
