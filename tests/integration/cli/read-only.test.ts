import { spawn } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cli } from '#tests/support/programs/cli.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { throughline, type Said } from '#tests/support/throughline.ts';

const folder = temporaryFolder();
const study = folder.path('study.throughline');

/** Whom permissions hold: a superuser steps down for it. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

function asReader(words: readonly string[]): Promise<Said> {
  const child = spawn(process.execPath, [cli, ...words], { stdio: ['ignore', 'pipe', 'pipe'], ...nobody });
  let out = '';
  let problem = '';
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    problem += data.toString();
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, out, problem });
    });
  });
}

beforeAll(async () => {
  expect((await throughline(['new', study, '--title', 'A study'])).code).toBe(0);
  chmodSync(study, 0o444);
  chmodSync(folder.path('.'), 0o555);
});

afterAll(() => {
  chmodSync(folder.path('.'), 0o755);
  folder.remove();
});

test('a study that may only be read is looked at, and says why it can’t be changed', async () => {
  const bytes = readFileSync(study);
  for (const verb of ['info', 'check', 'history', 'matrix']) {
    expect(await asReader([verb, study])).toMatchObject({ code: 0, problem: '' });
  }
  const refused = await asReader(['call', study, 'study.rename', '{"title":"Another"}']);
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.out)).toMatchObject({ error: { code: 'no_permission' } });
  expect(readFileSync(study)).toEqual(bytes);
});
