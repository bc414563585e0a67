import { writeCsv } from '#electron/exporters/csv/write-csv.ts';
import { writeDocx } from '#electron/exporters/docx/write-docx.ts';
import { plain, type Paper, type PaperPart } from '#electron/exporters/paper/paper.ts';
import { writeXlsx, type XlsxCell } from '#electron/exporters/xlsx/write-xlsx.ts';
import type { Reader } from '#electron/study/database.ts';
import type { ParticipantTableSpec } from '#shared/contract/participant-tables.ts';
import type { AttributeType } from '#shared/contract/participants.ts';
import type { RefuseNames } from '#shared/contract/pseudonyms.ts';
import type { Bytes } from '#shared/contract/values.ts';
import type { QueryContext } from '../../access/context.ts';
import { refuseNames } from '../../access/refuse-names.ts';
import { storedAttributes } from '../attributes/attribute-row.ts';
import { computeTable, participantTable, type ComputedTable } from './compute-table.ts';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** So many columns stand beside one another on a page that stands. */
const FEW_COLUMNS = 6;

/** Everyone with all that is recorded; what is worked out can be worked out again. */
async function everything(db: Reader): Promise<ParticipantTableSpec> {
  const recorded = (await storedAttributes(db)).filter(({ derived }) => derived === null);
  return { attributeIds: recorded.map(({ id }) => id), where: [], heading: 'Participant' };
}

/** Numbers and dates are real ones in a spreadsheet; a range and a reason are words. */
function xlsxCell(type: AttributeType, value: string | null, missing: string | null): XlsxCell {
  if (value !== null && (type === 'number' || type === 'range') && /^-?\d+(?:\.\d+)?$/u.test(value)) {
    const number = Number(value);
    // More digits than a spreadsheet can hold would come back as another number.
    return String(number) === value ? { kind: 'number', number } : { kind: 'text', text: value };
  }
  if (value !== null && type === 'date') {
    return { kind: 'date', date: value };
  }
  return { kind: 'text', text: value ?? missing ?? '' };
}

type TextTable = { readonly header: readonly string[]; readonly lines: readonly (readonly string[])[] };

/** The table as it stands in a paper: its name and its caption above it, figures at the end of their cells. */
function asPaper(
  { header, lines }: TextTable,
  { attributes }: ComputedTable,
  { name, caption }: { readonly name: string; readonly caption: string },
): Paper {
  const figures = attributes.flatMap(({ type }, index) =>
    type === 'number' || type === 'range' ? [index + 1] : [],
  );
  const rows = lines.map((line) => line.map(plain));
  const below: readonly PaperPart[] =
    caption === '' ? [] : [{ kind: 'paragraph', words: [{ text: caption, isItalic: true }] }];
  return {
    title: name,
    isWide: attributes.length > FEW_COLUMNS,
    parts: [
      { kind: 'paragraph', words: [{ text: name, isBold: true }] },
      ...below,
      { kind: 'table', header: header.map(plain), rows, figures },
    ],
  };
}

/** Participants as a file, for whoever fetches it. */
export async function exportParticipants(
  db: Reader,
  input: {
    readonly spec: ParticipantTableSpec | null;
    readonly format: 'csv' | 'xlsx' | 'docx';
    readonly name: string;
    readonly caption: string;
    readonly refuseNames?: RefuseNames | undefined;
  },
  context: QueryContext,
): Promise<Bytes> {
  const spec = input.spec ?? (await everything(db));
  const table = await participantTable(db, { spec });
  const written = {
    lines: [table.header, ...table.lines, [input.caption]],
    fileName: `${input.name}.${input.format}`,
  };
  await refuseNames(db, written, input.refuseNames, context);
  if (input.format === 'csv') {
    const { header, lines } = table;
    return context.bytes.offer(
      Buffer.from(writeCsv([header, ...lines]), 'utf8'),
      `${input.name}.csv`,
      'text/csv; charset=utf-8',
    );
  }
  const computed = await computeTable(db, spec);
  if (input.format === 'docx') {
    return context.bytes.offer(
      await writeDocx(asPaper(table, computed, input)),
      `${input.name}.docx`,
      docxType,
    );
  }
  const { heading, attributes, lines } = computed;
  const body = lines.map(({ name, cells }): readonly XlsxCell[] => [
    { kind: 'text', text: name },
    ...attributes.map(({ type }, index) =>
      xlsxCell(type, cells[index]?.value ?? null, cells[index]?.missing ?? null),
    ),
  ]);
  const header = [heading, ...attributes.map(({ name }) => name)];
  return context.bytes.offer(await writeXlsx(header, body, 'Participants'), `${input.name}.xlsx`, xlsxType);
}
