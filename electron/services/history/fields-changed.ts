import type { Reader } from '#electron/study/database.ts';
import type { FieldChange } from '#shared/contract/steps.ts';
import type { ColumnWords, RowWords } from '#shared/history/row-words.ts';
import { memoText } from '#shared/memo/memo-text.ts';
import { listInWords } from '#shared/messages/list-in-words.ts';
import { wordChanges } from '#shared/text/moving/word-changes.ts';
import type { QueryContext } from '../access/context.ts';
import { numberIn, textIn, type Value } from '../corrections/row-values.ts';
import { readWritten } from '../memos/memo-content.ts';
import { quoteIn } from './quote-in.ts';
import type { Side } from './row-then.ts';

/** A text longer than this is told by what changed in it. */
const LONG = 80;

/** So many pieces of a text that was changed are told. */
const MOST_PIECES = 120;

const items = (json: string): readonly string[] => {
  const read: unknown = JSON.parse(json);
  return Array.isArray(read) ? read.map(String) : [];
};

/** A list, a moment or a yes or no as people say it. */
function inWords(value: Value, { as }: ColumnWords): string | null {
  if (value === null || value === '') {
    return null;
  }
  switch (as) {
    case 'list':
      return listInWords(items(String(value))) || null;
    case 'flag':
      return value === 1 ? 'yes' : 'no';
    case 'changed':
    case 'transcript':
    case 'document':
      return null;
    case 'text':
    case 'moment':
    case 'name':
      return String(value);
  }
}

async function tell(side: Side | null, column: string, words: ColumnWords): Promise<string | null> {
  const value = side?.values.get(column) ?? null;
  return side !== null && words.as === 'name' && value !== null
    ? side.names.name(words.of, String(value))
    : inWords(value, words);
}

function withWords(label: string, before: string | null, after: string | null): FieldChange {
  const isLong = before !== null && after !== null && Math.max(before.length, after.length) > LONG;
  const words = isLong ? wordChanges(before, after).slice(0, MOST_PIECES) : null;
  return {
    label,
    isMoment: false,
    before: isLong ? null : before,
    after: isLong ? null : after,
    words: words && [...words],
  };
}

/** What a text by its hash says. */
async function textBehind(
  db: Reader,
  side: Side | null,
  column: string,
  as: ColumnWords['as'],
  context: QueryContext,
): Promise<string | null> {
  const hash = side === null ? null : textIn(side.values, column);
  if (hash === null) {
    return null;
  }
  return as === 'document'
    ? memoText((await readWritten(db, hash, context.texts)).document)
    : context.texts.read(db, hash);
}

/** A text in full is too much to tell where it came or went as a whole. */
function longText(label: string, before: string | null, after: string | null): FieldChange {
  if (before !== null && after !== null) {
    return withWords(label, before, after);
  }
  const cut = (text: string | null): string | null =>
    text === null ? null : text.length > LONG * 3 ? `${text.slice(0, LONG * 3).trimEnd()} …` : text;
  return { label, isMoment: false, before: cut(before), after: cut(after), words: null };
}

/** What differs between a row before and after a step, field by field, as people know them. */
export async function fieldsChanged(
  db: Reader,
  { columns, named, stretches = [] }: RowWords,
  { before, after }: { readonly before: Side | null; readonly after: Side | null },
  context: QueryContext,
): Promise<readonly FieldChange[]> {
  const fields: FieldChange[] = [];
  const differs = (column: string): boolean =>
    (before?.values.get(column) ?? null) !== (after?.values.get(column) ?? null);
  // What came or went as a whole is called by these already.
  const isNamed = (column: string): boolean => (before === null || after === null) && named.includes(column);
  for (const [column, words] of Object.entries(columns)) {
    if (differs(column) && !isNamed(column)) {
      const isText = words.as === 'transcript' || words.as === 'document';
      const told = isText
        ? longText(
            words.label,
            await textBehind(db, before, column, words.as, context),
            await textBehind(db, after, column, words.as, context),
          )
        : withWords(words.label, await tell(before, column, words), await tell(after, column, words));
      const saysNothing = told.before === null && told.after === null && told.words === null;
      // What came or went as a whole is told by what can be said of it; a change is told even where it can't be.
      if (!saysNothing || (before !== null && after !== null)) {
        fields.push({ ...told, isMoment: words.as === 'moment' });
      }
    }
  }
  for (const [from, to, label] of stretches) {
    if (differs(from) || differs(to)) {
      const quote = (side: Side | null) =>
        side === null
          ? null
          : quoteIn(
              db,
              side,
              { start: numberIn(side.values, from), end: numberIn(side.values, to) },
              context,
            );
      fields.push(withWords(label, await quote(before), await quote(after)));
    }
  }
  return fields;
}
