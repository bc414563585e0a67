import { readdirSync, readFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect, disconnect, type Connection } from '#electron/study/database.ts';
import { migrate, newestVersion } from '#electron/study/migrate.ts';
import { migrations } from '#migrations/list.ts';
import { temporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

let folder: TemporaryFolder;
let connection: Connection;

beforeEach(() => {
  folder = temporaryFolder();
  connection = connect(folder.path('s.throughline'));
});

afterEach(async () => {
  await disconnect(connection);
  folder.remove();
});

const now = '2026-03-14T09:00:00.000Z';

const names = (sql: string): readonly string[] =>
  connection.raw
    .prepare<[], { name: string }>(sql)
    .all()
    .map((row) => row.name);

/** Tables that are not journalled, and why. */
const notJournalled: Readonly<Record<string, string>> = {
  contents: 'only ever added to, named by hash',
  actions: 'the history itself',
  journal: 'the history itself',
  acting: 'which action is at work',
  turn_index: 'derived from sources',
  words_due: 'what is still to be derived from sources',
};

describe('the schema', () => {
  test('is built step by step, each with the version of its file', async () => {
    for (const [index, migration] of migrations.entries()) {
      await migrate(connection, folder.path('s.throughline'), now, migrations.slice(0, index + 1));
      expect(connection.raw.pragma('user_version', { simple: true })).toBe(migration.version);
    }
    const files = readdirSync(new URL('../../migrations/', import.meta.url)).filter((file) =>
      /^\d/u.test(file),
    );
    expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(
      migrations.map((migration) => migration.version),
    );
  });

  test('gives no two steps the same version: the later one would be left out where the earlier one is done', () => {
    const versions = migrations.map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].toSorted((one, other) => one - other));
  });

  test('writes every table into the journal, but for those that are named here with the reason', async () => {
    await migrate(connection, folder.path('s.throughline'), now);
    const tables = names(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'turn_words%'",
    );
    const triggers = new Set(names("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
    for (const table of tables) {
      const journalled = ['insert', 'update', 'delete', 'id'].map((event) =>
        triggers.has(`journal_${table}_${event}`),
      );
      const expected = !Object.hasOwn(notJournalled, table);
      expect(journalled, table).toEqual([expected, expected, expected, expected]);
    }
    expect(tables.length).toBeGreaterThan(20);
  });

  test('is strict in every table, and every reference has an index that finds it', async () => {
    await migrate(connection, folder.path('s.throughline'), now);
    const tables = connection.raw
      .prepare<[], { name: string; strict: number }>(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
      )
      .all();
    expect(tables.filter((table) => table.strict === 0)).toEqual([]);
    const unindexed: string[] = [];
    for (const { name } of tables) {
      const keys = connection.raw
        .prepare<[string], { from: string }>('SELECT "from" FROM pragma_foreign_key_list(?)')
        .all(name);
      const firsts = connection.raw
        .prepare<[string], { name: string }>(
          'SELECT (SELECT name FROM pragma_index_info(list.name) WHERE seqno = 0) AS name FROM pragma_index_list(?) AS list',
        )
        .all(name)
        .map((index) => index.name);
      unindexed.push(...keys.filter((key) => !firsts.includes(key.from)).map((key) => `${name}.${key.from}`));
    }
    expect(unindexed.filter((column) => !/_hash$|^actions\.(?:reverses|origin)$/u.test(column))).toEqual([]);
  });

  test('journals before and after of every change under its action, and refuses changes outside one', async () => {
    await migrate(connection, folder.path('s.throughline'), now);
    const { raw } = connection;
    const insert = "INSERT INTO participants (id, name, position) VALUES ('p1', 'Zoë', 0)";
    expect(() => raw.exec(insert)).toThrow(/journal\.action/u);
    raw.exec(`BEGIN; UPDATE acting SET action = 1; ${insert};
      UPDATE participants SET name = 'Ann' WHERE id = 'p1';
      UPDATE participants SET name = 'Ann' WHERE id = 'p1';
      DELETE FROM participants WHERE id = 'p1';
      INSERT INTO actions (number, id, at, coder_name, kind, procedure, label)
        VALUES (1, 'a', '${now}', 'A', 'do', 'test', 'a test');
      UPDATE acting SET action = NULL; COMMIT`);
    expect(raw.prepare('SELECT action, tbl, row, before, after FROM journal').all()).toEqual([
      {
        action: 1,
        tbl: 'participants',
        row: 'p1',
        before: null,
        after: '{"id":"p1","name":"Zoë","position":0}',
      },
      {
        action: 1,
        tbl: 'participants',
        row: 'p1',
        before: '{"id":"p1","name":"Zoë","position":0}',
        after: '{"id":"p1","name":"Ann","position":0}',
      },
      {
        action: 1,
        tbl: 'participants',
        row: 'p1',
        before: '{"id":"p1","name":"Ann","position":0}',
        after: null,
      },
    ]);
    expect(() =>
      raw.exec(`BEGIN; UPDATE acting SET action = 2; ${insert}; UPDATE participants SET id = 'p2'`),
    ).toThrow(/an id never changes/u);
    raw.exec('ROLLBACK');
  });

  test('journals a text that is JSON as a text, also where SQLite has just made it', async () => {
    await migrate(connection, folder.path('s.throughline'), now);
    connection.raw.exec(`BEGIN; UPDATE acting SET action = 1;
      INSERT INTO participants (id, name, position) VALUES ('p1', json('{"c": 1}'), 0);
      UPDATE participants SET name = json_set(name, '$.c', 2) WHERE id = 'p1';
      INSERT INTO actions (number, id, at, coder_name, kind, procedure, label)
        VALUES (1, 'a', '${now}', 'A', 'do', 'test', 'a test');
      UPDATE acting SET action = NULL; COMMIT`);
    const journalled = connection.raw
      .prepare("SELECT json_type(after, '$.name') AS type, after ->> '$.name' AS name FROM journal")
      .all();
    expect(journalled).toEqual([
      { type: 'text', name: '{"c":1}' },
      { type: 'text', name: '{"c":2}' },
    ]);
  });

  test('sets a copy aside before an older study is brought up, and leaves a newer one alone', async () => {
    const file = folder.path('s.throughline');
    await migrate(connection, file, now, migrations.slice(0, 2));
    await migrate(connection, file, now);
    const aside = readdirSync(folder.path('.')).filter((name) => name.includes('before version'));
    expect(aside).toEqual([`s before version ${newestVersion} 2026-03-14T09-00-00.throughline`]);
    const copy = new Sqlite(folder.path(aside[0] ?? ''), { readonly: true });
    expect(copy.pragma('user_version', { simple: true })).toBe(migrations[1]?.version);
    copy.close();
    connection.raw.pragma(`user_version = ${newestVersion + 10}`);
    await expect(migrate(connection, file, now)).rejects.toMatchObject({ code: 'study_too_new' });
  });

  test('takes a failing step back whole, its version too', async () => {
    const file = folder.path('s.throughline');
    const broken = {
      version: 5,
      name: 'broken',
      up: async (db: Parameters<(typeof migrations)[number]['up']>[0]) => {
        await migrations[0]?.up(db);
        throw new Error('half way');
      },
    };
    await expect(migrate(connection, file, now, [broken])).rejects.toThrow('half way');
    expect(connection.raw.pragma('user_version', { simple: true })).toBe(0);
    expect(names("SELECT name FROM sqlite_schema WHERE type = 'table'")).toEqual([]);
  });

  test('no step imports anything that can change under it', () => {
    const steps = readdirSync(new URL('../../migrations/', import.meta.url)).filter(
      (file) => file.endsWith('.ts') && file !== 'list.ts',
    );
    for (const file of steps) {
      const source = readFileSync(new URL(`../../migrations/${file}`, import.meta.url), 'utf8');
      const imports = [...source.matchAll(/from '([^']+)'/gu)].map((match) => match[1]);
      expect(
        imports.filter((name) => !/^kysely$|^\.\/[a-z-]+-v\d+\.ts$|^\.\/migration\.ts$/u.test(name ?? '')),
      ).toEqual([]);
    }
  });
});
