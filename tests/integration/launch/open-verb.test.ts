import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { StudyWorker } from '#electron/worker/client.ts';
import {
  bareEnvironment,
  ensureBuilt,
  runProgram,
  startProgram,
  type Ended,
  type RunningProgram,
} from '#tests/support/programs/run-program.ts';
import { temporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';
import { valueOf } from '#tests/support/value-of.ts';

const root = process.cwd();
const bin = join(root, 'bin/throughline.cjs');

let folder: TemporaryFolder;

beforeAll(async () => {
  await ensureBuilt(root);
}, 250_000);

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(() => {
  folder.remove();
});

const surroundings = (environment: Readonly<Record<string, string>>) => ({
  folder: folder.path('.'),
  environment: { ...bareEnvironment, ...environment },
});

const open = (words: readonly string[], environment: Readonly<Record<string, string>> = {}): RunningProgram =>
  startProgram(process.execPath, [bin, 'open', ...words], surroundings(environment));

/** Reads the workbench as a browser would that was given the address; then ends the program as Ctrl+C does. */
async function visitAndEnd(program: RunningProgram): Promise<Ended> {
  const [, address = ''] = await program.says(/The workbench is at (\S+)/u);
  await program.says(/End it with Ctrl\+C\./u);
  const signedIn = await fetch(address, { redirect: 'manual' });
  const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const page = await fetch(new URL(address).origin, { headers: { Cookie: cookie } });
  expect(await page.text()).toContain('<div id="workbench">');
  program.end('SIGINT');
  return program.ended;
}

async function aStudy(name: string): Promise<string> {
  const worker = new StudyWorker();
  await valueOf(worker.create(folder.path(name), { title: 'A study', coder: 'Coder A' }));
  await worker.close();
  return name;
}

/** Puts a program of this name where only this test finds it; it notes its words and goes on as told. */
function place(name: string, last: string): string {
  const programs = folder.path('programs');
  mkdirSync(programs, { recursive: true });
  const file = join(programs, name);
  writeFileSync(
    file,
    `#!/bin/sh\nprintf '%s\\n' "$@" "as node: $ELECTRON_RUN_AS_NODE" > '${folder.path(`${name}.words`)}'\n${last}\n`,
  );
  chmodSync(file, 0o755);
  return programs;
}

const wordsOf = (name: string): Promise<readonly string[]> =>
  vi.waitFor(
    () =>
      readFileSync(folder.path(`${name}.words`), 'utf8')
        .trimEnd()
        .split('\n'),
    {
      timeout: 20_000,
    },
  );

describe('without a file', () => {
  test('the sample study is made here, said to be, served, and put away as one tidy file', async () => {
    const program = open([]);
    const { code, out, problem } = await visitAndEnd(program);
    expect([code, problem]).toEqual([0, '']);
    expect(out.split('\n').slice(0, 2)).toEqual([
      'Made the sample study in sample.throughline.',
      'There is no display here for a window, so the workbench is served to a browser.',
    ]);
    expect(readdirSync(folder.path('.'))).toEqual(['sample.throughline']);
  });

  test('one that is there is opened as it is', async () => {
    await aStudy('sample.throughline');
    const { code, out } = await visitAndEnd(open(['--browser']));
    expect(code).toBe(0);
    expect(out).not.toContain('Made');
  });
});

describe('a file', () => {
  test.each([
    [['missing.throughline'], null, /^There is no file “missing\.throughline”.*\.\n$/u],
    [['missing.throughline', '--browser'], null, /^There is no file “missing\.throughline”.*\.\n$/u],
    [['notes.txt', '--browser'], 'notes.txt', /^“.*notes\.txt” is not a Throughline study.*\.\n$/u],
  ])('%j that is no study is refused with one sentence', async (words, made, sentence) => {
    if (made !== null) {
      writeFileSync(folder.path(made), 'Some notes.');
    }
    const { code, out, problem } = await open(words).ended;
    expect([code, out]).toEqual([1, '']);
    expect(problem).toMatch(sentence);
    expect(readdirSync(folder.path('.'))).toEqual(made === null ? [] : [made]);
  });

  test('opens in the person’s browser where there is a display', async () => {
    const programs = place('xdg-open', 'exit 0');
    const program = open([await aStudy('pilot.throughline'), '--browser'], {
      DISPLAY: ':99',
      PATH: `${programs}:${bareEnvironment['PATH'] ?? ''}`,
    });
    const [, address = ''] = await program.says(/The workbench is at (\S+)/u);
    expect((await wordsOf('xdg-open'))[0]).toBe(address);
    expect((await visitAndEnd(program)).code).toBe(0);
  });

  test('is served all the same when no browser can be opened', async () => {
    const program = open([await aStudy('pilot.throughline'), '--browser'], {
      DISPLAY: ':99',
      PATH: folder.path('nowhere'),
    });
    const { code, problem } = await visitAndEnd(program);
    expect([code, problem]).toEqual([0, '']);
  });
});

describe('Electron’s window', () => {
  const inWindow = (file: string, last: string): RunningProgram =>
    open([file], {
      DISPLAY: ':99',
      ELECTRON_OVERRIDE_DIST_PATH: place('electron', last),
      ELECTRON_RUN_AS_NODE: '1',
    });

  test('is given the desktop’s program and the study, and its end is the end', async () => {
    const { code, out, problem } = await inWindow(await aStudy('pilot.throughline'), 'exit 0').ended;
    expect([code, out, problem]).toEqual([0, '', '']);
    expect(await wordsOf('electron')).toEqual([
      join(root, 'dist/node/desktop.js'),
      join(folder.path('.'), 'pilot.throughline'),
      'as node:',
    ]);
  });

  test('that won’t come up leaves the browser', async () => {
    const program = inWindow(await aStudy('pilot.throughline'), 'exit 1');
    await program.says(/The desktop window can’t be shown here/u);
    expect((await visitAndEnd(program)).code).toBe(0);
  });

  test('is asked to end when the program is', async () => {
    const note = folder.path('asked');
    const program = inWindow(
      await aStudy('pilot.throughline'),
      `trap 'echo once >> "${note}"; exit 0' TERM\nwhile true; do sleep 0.1; done`,
    );
    await wordsOf('electron');
    program.end('SIGTERM');
    const { code, out } = await program.ended;
    expect([code, out]).toEqual([0, '']);
    expect(readFileSync(note, 'utf8')).toBe('once\n');
  });
});

describe('npm start', () => {
  test('opens a study from a checkout, and ends with npm', async () => {
    const file = folder.path(await aStudy('pilot.throughline'));
    const npm = startProgram('npm', ['start', '--silent', '--', file, '--browser'], {
      folder: root,
      environment: bareEnvironment,
    });
    await npm.says(/End it with Ctrl\+C\./u);
    npm.end('SIGTERM');
    await npm.ended;
    await vi.waitFor(
      () => {
        expect(readdirSync(folder.path('.'))).toEqual(['pilot.throughline']);
      },
      { timeout: 20_000 },
    );
    const again = await runProgram(process.execPath, [bin, 'info', file], surroundings({}));
    expect([again.code, existsSync(`${file}-wal`)]).toEqual([0, false]);
  });
});
