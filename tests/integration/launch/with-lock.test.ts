import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bareEnvironment, runProgram } from '#tests/support/programs/run-program.ts';
import { temporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

let folder: TemporaryFolder;
let script: string;

beforeEach(() => {
  folder = temporaryFolder();
  script = folder.path('work.mjs');
  const lock = pathToFileURL(join(process.cwd(), 'scripts/with-lock.mjs')).href;
  writeFileSync(
    script,
    `import { appendFileSync } from 'node:fs';
     import { withLock } from '${lock}';
     withLock('locks/one', () => {
       appendFileSync('log', 'in ');
       Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150);
       appendFileSync('log', 'out ');
       if (process.argv[2] === 'fail') throw new Error('as told');
     });`,
  );
});

afterEach(() => {
  folder.remove();
});

const work = (...words: readonly string[]) =>
  runProgram(process.execPath, [script, ...words], {
    folder: folder.path('.'),
    environment: bareEnvironment,
    patience: 20_000,
  });

test('programs that hold a lock never meet', async () => {
  const all = await Promise.all([work(), work(), work()]);
  expect(all.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(readFileSync(folder.path('log'), 'utf8')).toBe('in out in out in out ');
  expect(existsSync(folder.path('locks/one'))).toBe(false);
});

test('a lock is given back by work that fails, and taken over from a program that is gone', async () => {
  expect((await work('fail')).code).toBe(1);
  expect(existsSync(folder.path('locks/one'))).toBe(false);
  const gone = await runProgram(process.execPath, ['-p', 'process.pid'], {
    folder: folder.path('.'),
    environment: bareEnvironment,
  });
  writeFileSync(folder.path('locks/one'), gone.out);
  expect((await work()).code).toBe(0);
});
