import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cli } from '#tests/support/programs/cli.ts';
import { bareEnvironment, runProgram, startProgram } from '#tests/support/programs/run-program.ts';
import { temporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

let folder: TemporaryFolder;
let bin: string;

/** The package as it lies among a project's packages, with a program that says who runs it and with what. */
beforeEach(() => {
  folder = temporaryFolder();
  const own = folder.path('node_modules/throughline');
  mkdirSync(join(own, 'bin'), { recursive: true });
  mkdirSync(join(own, 'dist/node'), { recursive: true });
  bin = join(own, 'bin/throughline.cjs');
  copyFileSync('bin/throughline.cjs', bin);
  writeFileSync(join(own, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(own, 'dist/node/cli.js'),
    `process.on('SIGTERM', () => { console.log('asked to end'); process.exit(0); });
     const words = process.argv.slice(2);
     console.log(Number(process.versions.node.split('.')[0]) >= 24, words.join(' '));
     if (words[0] === 'wait') setInterval(() => {}, 1000); else process.exitCode = words.length;`,
  );
});

afterEach(() => {
  folder.remove();
});

/** Puts a Node of today beside it, as `npx -p node@24` does. */
function addNode(): void {
  const place = folder.path('node_modules/node/bin');
  mkdirSync(place, { recursive: true });
  symlinkSync(process.execPath, join(place, 'node'));
}

const surroundings = () => ({ folder: folder.path('.'), environment: bareEnvironment });

/** This very Node under an older number, which is all that the program goes by. */
function pretended(): readonly string[] {
  const preload = folder.path('older.cjs');
  writeFileSync(
    preload,
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } });`,
  );
  return [process.execPath, '--require', preload];
}

/** Another Node of this machine, where there is one and it is too old. */
function installed(): readonly string[] | null {
  const node = '/usr/bin/node';
  const version = existsSync(node) ? spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout : '';
  const major = Number(/^v(\d+)/u.exec(version)?.[1] ?? 99);
  return major < 24 ? [node] : null;
}

const olds = [
  ['a Node that calls itself old', pretended],
  ['a Node that is old', () => installed() ?? pretended()],
] as const;

describe.each(olds)('%s', (_which, older) => {
  const run = (words: readonly string[]) => {
    const [node = process.execPath, ...before] = older();
    return startProgram(node, [...before, bin, ...words], surroundings());
  };

  test.each([
    ['where it is installed', () => undefined, 'run “npm install node@24” where Throughline is installed'],
    [
      'in a checkout',
      () => {
        writeFileSync(folder.path('node_modules/throughline/package-lock.json'), '{}');
      },
      `run “npm ci” in “${join('node_modules', 'throughline')}”`,
    ],
  ])('says in one sentence what is needed, %s', async (_where, prepare, advice) => {
    prepare();
    const { code, out, problem } = await run(['info', 'x']).ended;
    expect([code, out]).toEqual([1, '']);
    expect(problem).toMatch(/^Throughline needs Node 24 or newer, and this is Node \d+\.\d+\.\d+; /u);
    expect(problem.replaceAll(folder.path('/'), '')).toMatch(
      new RegExp(`; ${advice}, which brings the right one along\\.\n$`, 'u'),
    );
  });

  test('is told so by the program itself, before the database could end it', async () => {
    const [node = process.execPath, ...before] = older();
    const words = [...before, join(process.cwd(), cli), 'new', 'study.throughline', '--title', 'T'];
    const { code, out, problem } = await startProgram(node, words, surroundings()).ended;
    expect([code, out]).toEqual([1, '']);
    expect(problem).toMatch(/^Throughline needs Node 24 or newer, and this is Node [\d.]+; .*\.\n$/u);
    expect(existsSync(folder.path('study.throughline'))).toBe(false);
  });

  test('hands over to the Node beside it, with all words and the way it ended', async () => {
    addNode();
    expect(await run(['info', 'a b', '--json']).ended).toEqual({
      code: 3,
      out: 'true info a b --json\n',
      problem: '',
    });
  });

  test('passes on what it is asked by a signal', async () => {
    addNode();
    const program = run(['wait']);
    await program.says(/true wait/u);
    program.end('SIGTERM');
    const { code, out } = await program.ended;
    expect([code, out]).toEqual([0, 'true wait\nasked to end\n']);
  });
});

test('a Node of today runs it itself', async () => {
  expect(await runProgram(process.execPath, [bin, 'info'], surroundings())).toEqual({
    code: 1,
    out: 'true info\n',
    problem: '',
  });
});

test('without a build it says how to build', async () => {
  const checkout = folder.path('checkout/bin');
  mkdirSync(checkout, { recursive: true });
  copyFileSync('bin/throughline.cjs', join(checkout, 'throughline.cjs'));
  const { code, problem } = await runProgram(
    process.execPath,
    [join(checkout, 'throughline.cjs')],
    surroundings(),
  );
  expect([code, problem]).toEqual([
    1,
    'Throughline has not been built here yet; run “npm run build” in its folder.\n',
  ]);
});
