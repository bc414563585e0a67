import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Client } from '#shared/contract/client.ts';
import type { WireError } from '#shared/contract/errors.ts';
import type { Result } from '#shared/kernel/result.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { valueOf } from '#tests/support/value-of.ts';

/** The tables that grow with a study; what is asked at every key press must not read one of them whole. */
const growing = ['codings', 'episodes', 'journal', 'turn_index', 'contents'];

let study: StudyAtHand;
let client: Client;
let sourceId: string;
let codeId: string;

beforeEach(async () => {
  study = await studyAtHand();
  client = await study.sit('Coder A');
  sourceId = await importText(client, 'ann.txt', shortInterview);
  await valueOf(client.call('episodes.mark', { sourceId, start: 10, end: 90, title: 'First' }));
  const applied = await valueOf(
    client.call('codings.apply', { sourceId, start: 20, end: 60, newCode: 'learning walks' }),
  );
  codeId = applied.code.id;
});

afterEach(async () => {
  await study.remove();
});

/** The statements that SQLite is given while something is done. */
async function statementsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  // Statements are kept once prepared, so only a study opened anew prepares them all.
  await study.restart();
  client = await study.sit('Coder A');
  const prepared = vi.spyOn(Sqlite.prototype, 'prepare');
  try {
    await work();
    return prepared.mock.calls.map(([statement]) => statement);
  } finally {
    prepared.mockRestore();
  }
}

/** Where a statement reads a growing table from end to end, as SQLite plans it. */
function scansOf(db: Sqlite.Database, statement: string): readonly string[] {
  if (!/^\s*(?:select|with|insert|update|delete)/iu.test(statement)) {
    return [];
  }
  const count = [...statement.matchAll(/\?/gu)].length;
  const plan = db
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${statement}`)
    .all(...Array.from({ length: count }, () => null));
  return plan
    .filter(({ detail }) => growing.some((table) => new RegExp(`^SCAN ${table}\\b`, 'u').test(detail)))
    .map(({ detail }) => `${detail}: ${statement}`);
}

type Work = (to: Client) => Promise<Result<unknown, WireError>>;

test.each<[string, Work]>([
  ['reading a source', (to) => to.call('sources.read', { sourceId })],
  ['the codings of a source', (to) => to.call('codings.list', { sourceId })],
  ['the episodes of a source', (to) => to.call('episodes.list', { sourceId })],
  ['applying a code', (to) => to.call('codings.apply', { sourceId, start: 30, end: 70, codeId })],
  ['marking an episode', (to) => to.call('episodes.mark', { sourceId, start: 95, end: 120 })],
  ['finding words', (to) => to.call('search.find', { words: 'classrooms', limit: 20 })],
])('%s reads no growing table from end to end', async (_what, work) => {
  const statements = await statementsOf(async () => valueOf(work(client)));
  expect(statements.length).toBeGreaterThan(0);
  await study.close();
  const db = new Sqlite(study.file, { readonly: true });
  expect(statements.flatMap((statement) => scansOf(db, statement))).toEqual([]);
  db.close();
});
