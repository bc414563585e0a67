import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { cli } from '#tests/support/programs/cli.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { throughline } from '#tests/support/throughline.ts';

const folder = temporaryFolder();

afterAll(() => {
  folder.remove();
});

/** Starts a verb and kills it at some moment. */
async function killed(args: readonly string[], after: number): Promise<void> {
  const child = spawn(process.execPath, [cli, ...args], { stdio: 'ignore' });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  setTimeout(() => child.kill('SIGKILL'), after);
  await ended;
}

test.each(['sample', 'new'])(
  'however soon “%s” is killed, there is a whole study or none, and the next one succeeds',
  { timeout: 180_000 },
  async (verb) => {
    const rest = verb === 'new' ? ['--title', 'A study'] : [];
    for (let round = 0; round < 3; round += 1) {
      const file = folder.path(`${verb}-${round}.throughline`);
      const after = randomInt(400, 4000);
      await killed([verb, file, ...rest], after);
      const { code, problem } = existsSync(file)
        ? await throughline(['check', file])
        : await throughline([verb, file, ...rest]);
      expect([problem, code], `killed after ${after} ms`).toEqual(['', 0]);
    }
    expect(readdirSync(folder.path('.')).filter((name) => /-(?:wal|shm|journal)$/u.test(name))).toEqual([]);
  },
);

test('two samples made at once under one name are one whole study and one refusal', async () => {
  const file = folder.path('both.throughline');
  const made = await Promise.all([throughline(['sample', file]), throughline(['sample', file])]);
  expect(made.map(({ code }) => String(code)).toSorted()).toEqual(['0', '1']);
  expect(made.map(({ problem }) => problem).join('')).toMatch(
    /^“.*” is there already; choose another name\.\n$/u,
  );
  expect((await throughline(['check', file])).code).toBe(0);
});
