import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WireError } from '#shared/contract/errors.ts';
import { cli } from '#tests/support/programs/cli.ts';
import { importText, shortInterview } from '#tests/support/studies/import-text.ts';
import { studyAtHand, type StudyAtHand } from '#tests/support/studies/study-at-hand.ts';
import { refusalOf, valueOf } from '#tests/support/value-of.ts';

let study: StudyAtHand;

beforeEach(async () => {
  study = await studyAtHand();
});

afterEach(async () => {
  await study.remove();
  expect(study.mistakes).toEqual([]);
});

/** Tries to open a file and says the code and the sentence of the refusal. */
async function opening(file: string): Promise<WireError> {
  await study.close();
  const reply = await study.request({ kind: 'open', file });
  return WireError.parse(reply.ok ? {} : reply.error);
}

describe('a study file', () => {
  test('is one tidy file when it is closed, with everything in it', async () => {
    const client = await study.sit();
    await importText(client, 'ann.txt', shortInterview);
    await study.close();
    expect(readdirSync(study.path('.'))).toEqual(['study.throughline']);
    await study.request({ kind: 'open', file: study.file });
    const info = await valueOf((await study.sit()).call('study.info', {}));
    expect(info).toMatchObject({ title: 'A study', sources: 1, participants: 1, turns: 4 });
  });

  test('takes in what a large change left in the log, without being closed', async () => {
    const client = await study.sit();
    await importText(client, 'ann.txt', shortInterview);
    const before = statSync(study.file).size;
    const many = 5_000_000;
    await importText(client, 'ben.txt', `Ben: ${`${'x'.repeat(499)} `.repeat(many / 500)}`);
    await expect.poll(() => statSync(study.file).size - before, { timeout: 20_000 }).toBeGreaterThan(many);
  });

  test.each(['tables', 'triggers'])(
    'that lacks %s of its own make is found out by the check',
    async (what) => {
      await study.close();
      const raw = new Sqlite(study.file);
      raw.exec(what === 'tables' ? 'DROP TABLE matrices' : 'DROP TRIGGER journal_matrices_insert');
      raw.close();
      await study.request({ kind: 'open', file: study.file });
      const report = await valueOf((await study.sit()).call('study.check', {}));
      expect(report.clean).toBe(false);
      const found = report.checks.flatMap(({ ok, detail }) => (ok ? [] : [detail]));
      expect(found.join()).toContain(
        what === 'tables'
          ? 'the table matrices is missing'
          : 'the trigger journal_matrices_insert is missing',
      );
    },
  );

  test('is open in one place only; who comes second is told, and nothing happens to it', async () => {
    const second = spawn(process.execPath, [cli, 'info', study.file], {
      stdio: 'pipe',
    });
    let said = '';
    second.stderr.on('data', (data: Buffer) => {
      said += data.toString();
    });
    const code = await new Promise((resolve) => {
      second.on('exit', resolve);
    });
    expect(code).toBe(1);
    expect(said).toMatch(/is open in another Throughline window/u);
  });

  test('a file that is no study is named and not touched, whatever it is', async () => {
    const wrong: readonly (readonly [string, string | Buffer, RegExp])[] = [
      ['picture.throughline', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), /a PNG picture/u],
      ['empty.throughline', '', /an empty file/u],
      ['words.throughline', 'Interviewer: hello\n'.repeat(40), /not a Throughline study/u],
      ['zip.throughline', Buffer.from('PK\u0003\u0004 and so on'), /zip archive/u],
    ];
    for (const [name, content, sentence] of wrong) {
      writeFileSync(study.path(name), content);
      const refusal = await opening(study.path(name));
      expect(refusal.code).toBe('not_a_study');
      expect(refusal.message).toMatch(sentence);
      expect(readFileSync(study.path(name))).toEqual(Buffer.from(content));
    }
    const foreign = new Sqlite(study.path('foreign.throughline'));
    foreign.exec('CREATE TABLE highlights (id INTEGER)');
    foreign.close();
    const bytes = readFileSync(study.path('foreign.throughline'));
    expect((await opening(study.path('foreign.throughline'))).message).toMatch(/another program’s database/u);
    expect(readFileSync(study.path('foreign.throughline'))).toEqual(bytes);
    mkdirSync(study.path('folder.throughline'));
    expect((await opening(study.path('folder.throughline'))).code).toBe('is_directory');
    expect((await opening(study.path('nowhere.throughline'))).code).toBe('file_not_found');
    expect(existsSync(study.path('nowhere.throughline'))).toBe(false);
  });

  test('a study of a newer Throughline is refused and not touched', async () => {
    await study.close();
    const newer = study.path('newer.throughline');
    copyFileSync(study.file, newer);
    const db = new Sqlite(newer);
    db.pragma('user_version = 100000');
    db.close();
    const bytes = readFileSync(newer);
    const refusal = await opening(newer);
    expect(refusal.code).toBe('study_too_new');
    expect(readFileSync(newer)).toEqual(bytes);
  });

  test('a study that was cut short is refused and not touched', async () => {
    await study.close();
    const short = study.path('short.throughline');
    copyFileSync(study.file, short);
    truncateSync(short, 40_960);
    const bytes = readFileSync(short);
    expect((await opening(short)).code).toBe('study_damaged');
    expect(readFileSync(short)).toEqual(bytes);
    expect(existsSync(`${short}-wal`)).toBe(false);
  });

  test('a study with torn pages says so and is not made worse', async () => {
    const client = await study.sit();
    await importText(client, 'ann.txt', shortInterview.repeat(40));
    await study.close();
    const torn = study.path('torn.throughline');
    const bytes = readFileSync(study.file);
    bytes.fill(0xa5, 4096, bytes.length - 4096);
    writeFileSync(torn, bytes);
    const refusal = await opening(torn);
    expect(refusal.code).toBe('study_damaged');
    expect(readFileSync(torn)).toEqual(bytes);
  });

  test('a name that is taken is refused and what is there stays', async () => {
    await study.close();
    writeFileSync(study.path('mine.throughline'), 'my own notes');
    const reply = await study.request({
      kind: 'create',
      file: study.path('mine.throughline'),
      title: 'T',
      coder: 'C',
    });
    expect(reply.ok).toBe(false);
    expect(WireError.parse(reply.ok ? {} : reply.error).code).toBe('file_exists');
    expect(readFileSync(study.path('mine.throughline'), 'utf8')).toBe('my own notes');
  });

  test('nothing can change without the history: a foreign hand’s changes are refused by the file itself', async () => {
    await importText(await study.sit(), 'ann.txt', shortInterview);
    await study.close();
    const db = new Sqlite(study.file);
    expect(() => db.exec("UPDATE study SET title = 'forged'")).toThrow(/journal\.action/u);
    expect(() => db.exec('DELETE FROM coders')).toThrow(/journal\.action/u);
    expect(() => db.exec("UPDATE actions SET label = 'forged'")).toThrow(/only ever added to/u);
    expect(() => db.exec('DELETE FROM journal')).toThrow(/only ever added to/u);
    expect(() => db.exec("UPDATE contents SET bytes = x'00'")).toThrow(/only ever added to/u);
    db.close();
  });

  test('a check tells what was tampered with past the triggers', async () => {
    await study.close();
    const db = new Sqlite(study.file);
    db.exec("DROP TRIGGER journal_study_update; UPDATE study SET title = 'forged'");
    db.close();
    await study.request({ kind: 'open', file: study.file });
    const report = await valueOf((await study.sit()).call('study.check', {}));
    expect(report.clean).toBe(false);
    expect(report.checks.flatMap(({ ok, name }) => (ok ? [] : [name]))).toEqual([
      'Nothing of the file’s own make is missing',
      'The history accounts for every row',
    ]);
  });

  test('unknown names and wrong input are refused with a code each', async () => {
    const channel = await study.channel();
    const unknown = await channel.call('codings.conjure', {});
    expect(unknown).toMatchObject({ ok: false, error: { code: 'unknown_procedure' } });
    const wrong = await channel.call('coders.add', { name: 7 });
    expect(wrong).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
    const nothing = await channel.call('sources.read', null);
    expect(nothing).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
    const client = await study.sit();
    expect(
      await refusalOf(client.call('sources.read', { sourceId: '01990000-0000-7000-8001-0000000000ff' })),
    ).toBe('not_found');
  });
});
