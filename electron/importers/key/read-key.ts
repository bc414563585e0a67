import { parse } from 'csv-parse/sync';
import type { ListedName, NameKind } from '#shared/deidentify/listed-name.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

type KeyLine = Omit<ListedName, 'id'>;

const kinds: readonly NameKind[] = ['person', 'place', 'organisation', 'other'];

const kindOf = (words: unknown): NameKind => kinds.find((kind) => kind === words) ?? 'person';

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Other spellings stand in one cell of a table, parted by semicolons. */
const spellingsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : textOf(value).split(';')).map(textOf).filter((spelling) => spelling !== '');

function lineOf(record: unknown): KeyLine | null {
  const fields: Readonly<Record<string, unknown>> =
    typeof record === 'object' && record !== null ? Object.fromEntries(Object.entries(record)) : {};
  const name = textOf(fields['name']);
  const pseudonym = textOf(fields['pseudonym']);
  return name === '' || pseudonym === ''
    ? null
    : { name, pseudonym, spellings: spellingsOf(fields['spellings']), kind: kindOf(fields['kind']) };
}

function recordsOf(text: string): readonly unknown[] {
  if (/^\s*[[{]/u.test(text)) {
    const json: unknown = JSON.parse(text);
    return Array.isArray(json) ? json : [];
  }
  const delimiter = /^[^\n]*\t/u.test(text) ? '\t' : /^[^\n,]*;/u.test(text) ? ';' : ',';
  const records: unknown = parse(text, {
    delimiter,
    bom: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    columns: (header: readonly string[]) => header.map((name) => name.trim().toLowerCase()),
  });
  return Array.isArray(records) ? records : [];
}

/** Reads a key file: a table (CSV) or a list (JSON) with name, pseudonym, and if need be spellings and kind. The error is a problem in words. */
export function readKey(bytes: Uint8Array): Result<readonly KeyLine[], string> {
  const text = new TextDecoder('utf-8').decode(bytes);
  let records: readonly unknown[];
  try {
    records = recordsOf(text);
  } catch {
    return err('it is neither a table with commas nor a list in JSON');
  }
  const lines = records.map(lineOf).filter((line) => line !== null);
  return lines.length === 0 || lines.length < records.length
    ? err('each line has to have a name and a pseudonym, under headings of these words')
    : ok(lines);
}
