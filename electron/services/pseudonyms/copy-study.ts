import { basename } from 'node:path';
import { sql } from 'kysely';
import { keepText } from '#electron/study/contents.ts';
import type { Reader, Writer } from '#electron/study/database.ts';
import type { Account } from '#electron/study/journal/act.ts';
import { isConstraint } from '#electron/study/sqlite-error.ts';
import type { Study } from '#electron/study/study.ts';
import { refuse } from '#shared/contract/refusal.ts';
import type { Bytes } from '#shared/contract/values.ts';
import { nameFinder, withoutNames, type NameFinder } from '#shared/deidentify/find-names.ts';
import type { ListedName } from '#shared/deidentify/listed-name.ts';
import { memoText } from '#shared/memo/memo-text.ts';
import { replaceInMemo } from '#shared/memo/replace-in-memo.ts';
import type { Row } from '#shared/merge/merge-row.ts';
import type { QueryContext } from '../access/context.ts';
import { namesToRefuse } from '../access/listed-names.ts';
import { othersAtWork } from '../access/others-at-work.ts';
import { insertRow, journalledTables, readRows } from '../access/whole-rows.ts';
import { contentOf, readWritten } from '../memos/memo-content.ts';
import { quotedAsNow } from '../memos/quoted-as-now.ts';
import { refreshIndex } from '../search/refresh-index.ts';
import { applyPseudonyms } from './apply-pseudonyms.ts';
import { cleanRow, leftBehind } from './clean-rows.ts';
import { hitsOf } from './find-hits.ts';
import { namesInStudy } from './names-in-study.ts';

type Texts = QueryContext['texts'];

/** How names are found that are not to be in the copy. */
type Clean = { readonly find: NameFinder };

/** A text of the study in the copy. The words of a source have to be without names already: what is coded stands in them. */
async function keptText(
  trx: Writer,
  db: Reader,
  hash: string,
  texts: Texts,
  { find }: Clean,
  about: string,
): Promise<string> {
  const text = await texts.read(db, hash);
  const hits = find(text);
  if (hits.length > 0) {
    refuse('listed_name', { count: hits.length, place: about });
  }
  return keepText(trx, text);
}

/** A source without its original file, in whose place its text stands. */
async function sourceInCopy(trx: Writer, db: Reader, row: Row, texts: Texts, clean: Clean): Promise<Row> {
  const title = String(row['title']);
  const textHash = await keptText(trx, db, String(row['text_hash']), texts, clean, title);
  const turnsHash = await keepText(trx, await texts.read(db, String(row['turns_hash'])));
  return {
    ...row,
    text_hash: textHash,
    turns_hash: turnsHash,
    ...(row['medium'] === 'recording'
      ? {}
      : { original_hash: textHash, original_name: `${title}.txt`, format: 'txt', encoding: 'utf-8' }),
  };
}

/** What is written in a memo, in the copy: its quotations are of the texts of now, the only ones that the copy has. */
async function memoInCopy(trx: Writer, db: Reader, row: Row, texts: Texts, { find }: Clean): Promise<string> {
  const { document } = await readWritten(db, String(row['text_hash']), texts);
  const hits = find(memoText(document));
  const edits = hits.map(({ start, end, replacement }) => ({ start, end, text: replacement }));
  return keepText(trx, contentOf(await quotedAsNow(db, replaceInMemo(document, edits), texts)));
}

/** Fills an empty study with what stands in another one now. Rounds are open until all that was done in them is there. */
async function fill(trx: Writer, db: Reader, texts: Texts, clean: Clean): Promise<void> {
  await sql`PRAGMA defer_foreign_keys = ON`.execute(trx);
  const states = new Map<string, Row>();
  const tables = await journalledTables(db);
  for (const table of tables.filter((name) => !leftBehind.includes(name))) {
    for (const original of await readRows(db, table)) {
      const row = cleanRow(table, original, clean.find);
      if (table === 'rounds') {
        states.set(String(row['id']), row);
        await insertRow(trx, table, { ...row, state: 'open' });
      } else if (table === 'sources') {
        await insertRow(trx, table, await sourceInCopy(trx, db, row, texts, clean));
      } else if (table === 'memos') {
        await insertRow(trx, table, { ...row, text_hash: await memoInCopy(trx, db, row, texts, clean) });
      } else {
        await insertRow(trx, table, row);
      }
    }
  }
  for (const [id, row] of states) {
    await sql`UPDATE rounds SET state = ${row['state']} WHERE id = ${id}`.execute(trx);
  }
}

/** Begins a study in memory with what stands in another one now. */
async function begin(db: Reader, texts: Texts, clean: Clean, context: QueryContext): Promise<Study> {
  const copy = await context.scratch();
  const account: Account = {
    label: 'Began as a de-identified copy of a study',
    roundId: null,
    coder: null,
    procedure: 'pseudonyms.copy',
    kind: 'start',
    reverses: null,
  };
  await copy.act(
    account,
    (trx) => fill(trx, db, texts, clean),
    (trx, action, tables) => refreshIndex(trx, action, tables, copy.texts),
  );
  return copy;
}

/** Replaces in a copy what stands in its transcripts still. */
async function replaceIn(copy: Study, names: readonly ListedName[], context: QueryContext): Promise<void> {
  const inCopy: QueryContext = { ...context, viewer: null, texts: copy.texts };
  const hits = await hitsOf(copy.reader, names, inCopy);
  const replacements = hits
    .filter((hit) => hit.in === 'text')
    .map((hit) => ({ ...hit, was: hit.found, text: hit.replacement }));
  const account: Account = {
    label: 'Put pseudonyms in a copy',
    roundId: null,
    coder: null,
    procedure: 'pseudonyms.copy',
    kind: 'do',
    reverses: null,
  };
  await copy.act(
    account,
    (trx) => applyPseudonyms(trx, { replacements }, { ...inCopy, account }),
    () => Promise.resolve(),
  );
}

/**
 * The study as it stands now as a file of its own: without its history, its originals, its earlier versions and its key, and
 * without a listed name in any of its bytes, which is looked at before it is handed over.
 */
export async function copyWithoutNames(
  db: Reader,
  input: { readonly keyId: string | null; readonly replaceAll: boolean },
  context: QueryContext,
): Promise<Bytes> {
  const round = await othersAtWork(db, context);
  if (round !== null) {
    refuse('copy_would_unseal', { round });
  }
  const names = await namesToRefuse(db, input.keyId, context);
  const find = nameFinder(names);
  const made: Study[] = [];
  try {
    let from = { db, texts: context.texts };
    if (input.replaceAll) {
      const draft = await begin(db, context.texts, { find: () => [] }, context);
      made.push(draft);
      await replaceIn(draft, names, context);
      from = { db: draft.reader, texts: draft.texts };
    }
    const copy = await begin(from.db, from.texts, { find }, context);
    made.push(copy);
    const left = await namesInStudy(copy.reader, find);
    if (left !== null) {
      refuse('listed_name', left);
    }
    const name = `${basename(context.file).replace(/\.throughline$/u, '')}, de-identified.throughline`;
    const clean = withoutNames(name, find(name));
    return context.bytes.offer(copy.serialize(), clean, 'application/octet-stream');
  } catch (cause) {
    if (isConstraint(cause)) {
      refuse('name_taken', { thing: 'name', name: 'one of the pseudonyms' });
    }
    throw cause;
  } finally {
    for (const study of made) {
      await study.close();
    }
  }
}
