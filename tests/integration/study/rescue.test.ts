import { copyFileSync, existsSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WireError } from '#shared/contract/errors.ts';
import { Rescued } from '#shared/contract/study.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { tableRows } from '#tests/support/studies/table-rows.ts';
import { valueOf } from '#tests/support/value-of.ts';

const pageSize = 4096;

let study: StudyAtHand;

/** A small study with something of everything in it, put away. */
beforeEach(async () => {
  study = await studyAtHand();
  const client = await study.sit('Coder A');
  for (const name of ['ann', 'ben', 'cleo']) {
    const text = shortInterview.repeat(12).replaceAll('Monday', name);
    const sourceId = await importText(client, `${name}.txt`, text);
    await valueOf(client.call('episodes.mark', { sourceId, start: 20, end: 400, title: name }));
    for (let step = 0; step < 12; step += 1) {
      await valueOf(
        client.call('codings.apply', {
          sourceId,
          start: 20 + step * 20,
          end: 35 + step * 20,
          newCode: `code ${step}`,
        }),
      );
    }
  }
  await study.close();
});

afterEach(async () => {
  await study.remove();
});

const rescue = async (damaged: string, file: string): Promise<Rescued> => {
  const reply = await study.request({ kind: 'rescue', damaged, file });
  if (!reply.ok) {
    throw new Error(WireError.parse(reply.error).message);
  }
  return Rescued.parse(reply.value);
};

/** Opens what was rescued and returns what its check finds wrong. */
async function problemsIn(file: string): Promise<readonly unknown[]> {
  await study.request({ kind: 'open', file });
  const client = await study.sit();
  const { checks } = await valueOf(client.call('study.check', {}));
  await valueOf(client.call('sources.list', {}));
  await study.close();
  return checks.filter(({ ok }) => !ok);
}

/** Overwrites pages, counted from 0, with what no page holds. */
function tear(file: string, pages: readonly number[]): void {
  const bytes = readFileSync(file);
  for (const page of pages) {
    bytes.fill(0xa5, page * pageSize, (page + 1) * pageSize);
  }
  writeFileSync(file, bytes);
}

/** The first page of a table, counted from 0. */
function rootOf(file: string, table: string): number {
  const db = new Sqlite(file, { readonly: true });
  const root = db
    .prepare<[string], number>('SELECT rootpage FROM sqlite_schema WHERE name = ?')
    .pluck()
    .get(table);
  db.close();
  return (root ?? 1) - 1;
}

describe('a rescue', () => {
  test('of a sound study gives the same study, row for row, with the rescue in its history', async () => {
    const rescued = study.path('rescued.throughline');
    const report = await rescue(study.file, rescued);
    expect(report).toMatchObject({ restored: 0, lost: [], isHistoryWhole: true, original: 'sound' });
    expect(tableRows(rescued)).toEqual(tableRows(study.file));
    expect(await problemsIn(rescued)).toEqual([]);
    await study.request({ kind: 'open', file: rescued });
    const client = await study.sit();
    const [last] = (await valueOf(client.call('history.list', {}))).actions;
    expect(last?.label).toBe('Rescued what could be read of “study.throughline”');
    expect((await valueOf(client.call('search.find', { words: 'classrooms' }))).turns).toBeGreaterThan(0);
  });

  test('of a study that is open elsewhere says so, and of one that was not put away leaves that as it is', async () => {
    const other = new Sqlite(study.file);
    other.exec('BEGIN EXCLUSIVE');
    expect(await rescue(study.file, study.path('first.throughline'))).toMatchObject({
      original: 'open elsewhere',
    });
    other.exec('ROLLBACK');
    other.close();
    const log = `${study.file}-wal`;
    writeFileSync(log, 'what SQLite left');
    expect(await rescue(study.file, study.path('second.throughline'))).toMatchObject({
      original: 'not looked over',
    });
    expect(readFileSync(log, 'utf8')).toBe('what SQLite left');
  });

  test('puts back from the history what was lost where it stood', async () => {
    const rescued = study.path('rescued.throughline');
    const whole = tableRows(study.file);
    tear(study.file, [rootOf(study.file, 'codings'), rootOf(study.file, 'coders')]);
    const torn = readFileSync(study.file);
    const report = await rescue(study.file, rescued);
    expect(report.restored).toBe(36 + 1);
    expect(report).toMatchObject({ lost: [], original: 'damaged' });
    expect(tableRows(rescued)['codings']).toEqual(whole['codings']);
    expect(await problemsIn(rescued)).toEqual([]);
    expect(readFileSync(study.file)).toEqual(torn);
  });

  test('keeps what is there when the history itself is lost', async () => {
    const rescued = study.path('rescued.throughline');
    const whole = tableRows(study.file);
    tear(study.file, [rootOf(study.file, 'journal')]);
    const report = await rescue(study.file, rescued);
    expect(tableRows(rescued)['codings']).toEqual(whole['codings']);
    expect(report.isHistoryWhole).toBe(false);
    expect(await problemsIn(rescued)).toEqual([]);
  });

  test('reads the tables where their description is lost', async () => {
    const rescued = study.path('rescued.throughline');
    const db = new Sqlite(study.file, { readonly: true });
    const pages = db
      .prepare<[], number>("SELECT pageno - 1 FROM dbstat WHERE name = 'sqlite_schema' AND pageno > 1")
      .pluck()
      .all();
    db.close();
    const whole = tableRows(study.file);
    tear(study.file, pages);
    expect(await rescue(study.file, rescued)).toMatchObject({ restored: 0, lost: [] });
    expect(tableRows(rescued)).toEqual(whole);
    expect(await problemsIn(rescued)).toEqual([]);
  });

  test('of a study that was cut short, wherever, keeps the part that is left', async () => {
    const length = readFileSync(study.file).length;
    for (const share of [0.95, 0.9, 0.8, 0.65, 0.5]) {
      const rescued = study.path(`rescued-${share}.throughline`);
      const cut = study.path(`cut-${share}.throughline`);
      copyFileSync(study.file, cut);
      truncateSync(cut, Math.floor(length * share));
      const report = await rescue(cut, rescued);
      expect(report.read + report.restored).toBeGreaterThan(0);
      expect(await problemsIn(rescued)).toEqual([]);
    }
    expect(study.mistakes).toEqual([]);
  });

  test('whatever pages are torn, gives a sound study or one sentence, and leaves nothing half made', async () => {
    const sound = study.path('sound.throughline');
    copyFileSync(study.file, sound);
    const pages = readFileSync(sound).length / pageSize;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1, max: pages - 1 }), { minLength: 1, maxLength: pages >> 1 }),
        fc.nat(1_000_000),
        async (torn, number) => {
          const damaged = study.path(`damaged-${number}.throughline`);
          const rescued = study.path(
            `rescued-${number}-${torn.length}-${torn.join('-').slice(0, 60)}.throughline`,
          );
          copyFileSync(sound, damaged);
          tear(damaged, torn);
          const reply = await study.request({ kind: 'rescue', damaged, file: rescued });
          expect(reply.ok).toBe(existsSync(rescued));
          expect(reply.ok ? null : WireError.parse(reply.error).code).toBe(
            reply.ok ? null : 'nothing_to_rescue',
          );
          expect(reply.ok ? await problemsIn(rescued) : []).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
    expect(readdirSync(study.path('.')).filter((name) => !name.endsWith('.throughline'))).toEqual([]);
    expect(study.mistakes).toEqual([]);
  });

  test('refuses what has nothing to read, what is no study, and a name that is taken', async () => {
    const target = study.path('target.throughline');
    const codeOf = async (damaged: string, file: string): Promise<string> => {
      const reply = await study.request({ kind: 'rescue', damaged, file });
      return WireError.parse(reply.ok ? {} : reply.error).code;
    };
    const sound = study.path('sound.throughline');
    copyFileSync(study.file, sound);
    const bytes = readFileSync(study.file);
    bytes.fill(0xa5, 100);
    writeFileSync(study.file, bytes);
    expect(await codeOf(study.file, target)).toBe('nothing_to_rescue');
    writeFileSync(study.path('notes.txt'), 'my notes');
    expect(await codeOf(study.path('notes.txt'), target)).toBe('not_a_study');
    expect(existsSync(target)).toBe(false);
    expect(await codeOf(sound, sound)).toBe('file_exists');
  });
});
