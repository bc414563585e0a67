type Time = number | string | null;

/** What somebody says in a list of such, as programs that write down speech keep it. */
export type SpokenRow = {
  readonly label: string | null;
  /** As it is written; in which measure, the whole list tells. */
  readonly time: Time;
  readonly end: Time;
  readonly words: string;
};

type Fields = Readonly<Record<string, unknown>>;

const wordKeys = ['text', 'transcript', 'utterance', 'sentence', 'content', 'body', 'words', 'word', 'value'];
const speakerKeys = [
  'speaker',
  'speaker_label',
  'speakerLabel',
  'speaker_name',
  'speakerName',
  'speakerId',
  'speaker_id',
  'speakerTag',
  'participant',
  'name',
];
const endKeys = ['end', 'end_time', 'endTime', 'offsets', 'end_ms'];
const startKeys = [
  'start',
  'start_time',
  'startTime',
  'begin',
  'from',
  'ts',
  'timestamp',
  'offsets',
  'start_ms',
];

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const tidy = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim();

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list.find(() => true) : null;
}

/** A word or a blank of a row in parts. */
function pieceOf(part: unknown): string {
  const piece = isFields(part) ? part['value'] : '';
  return typeof piece === 'string' ? piece : '';
}

/** The words of a row: its own, those of its parts or those of the likeliest of several readings. */
function wordsOf(row: Fields): string {
  for (const key of wordKeys) {
    const said = row[key];
    if (typeof said === 'string' && said.trim() !== '') return tidy(said);
  }
  const parts: unknown = row['elements'];
  if (Array.isArray(parts)) return tidy(parts.map(pieceOf).join(''));
  const likeliest = firstOf(row['alternatives']);
  return isFields(likeliest) ? wordsOf(likeliest) : '';
}

function labelOf(row: Fields): string | null {
  for (const key of speakerKeys) {
    const said = row[key];
    const name = isFields(said) ? (said['name'] ?? said['label'] ?? said['id']) : said;
    if (typeof name === 'string' && name.trim() !== '') return tidy(name).slice(0, LONGEST_NAME);
    if (typeof name === 'number' && key !== 'name') return `Speaker ${name}`;
  }
  return null;
}

function timeOf(row: Fields, keys: readonly string[], side: 'from' | 'to'): Time {
  for (const key of keys) {
    const said = row[key];
    const time = isFields(said) ? said[side] : said;
    if (typeof time === 'number' || typeof time === 'string') return time;
  }
  const first = firstOf(row['elements']);
  return isFields(first) ? timeOf(first, keys, side) : null;
}

const LONGEST_NAME = 120;
/** Lists lie no deeper in the files of any program. */
const DEEPEST = 6;
/** Of a list of what is said so many rows have words. */
const MOST = 0.6;

function rowsOf(list: readonly unknown[]): readonly SpokenRow[] {
  const rows = list.filter(isFields);
  if (rows.length < list.length * MOST) return [];
  const spoken = rows.flatMap((row) => {
    const words = wordsOf(row);
    return words === ''
      ? []
      : {
          label: labelOf(row),
          time: timeOf(row, startKeys, 'from'),
          end: timeOf(row, endKeys, 'to'),
          words,
        };
  });
  return spoken.length < rows.length * MOST ? [] : spoken;
}

/** Every list of what is said in a value, however deep it lies. */
function listsIn(value: unknown, depth: number): readonly (readonly SpokenRow[])[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) {
    const rows = rowsOf(value);
    return rows.length > 0 ? [rows] : value.flatMap((one) => listsIn(one, depth + 1));
  }
  return isFields(value) ? Object.values(value).flatMap((one) => listsIn(one, depth + 1)) : [];
}

const lettersOf = (rows: readonly SpokenRow[]): number =>
  rows.reduce((sum, { words }) => sum + words.length, 0);
const names = (rows: readonly SpokenRow[]): boolean => rows.some(({ label }) => label !== null);

/** Two lists hold the same talk when one has so much of the other’s letters. */
const AS_MUCH = 0.7;

/**
 * What is said, of all the lists in a value: the one that names speakers rather than one that does not, and of those that hold about
 * as much the one with the fewest rows, for others give every word a row. None where nothing is said.
 */
export function rowsOfJson(value: unknown): readonly SpokenRow[] {
  const lists = listsIn(value, 0);
  const named = lists.filter(names);
  const all = named.length > 0 ? named : lists;
  const most = all.reduce((least, rows) => Math.max(least, lettersOf(rows)), 0);
  const full = all.filter((rows) => lettersOf(rows) >= most * AS_MUCH);
  return full.toSorted((one, other) => one.length - other.length)[0] ?? [];
}
