import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { electronFolder, findRuntime } from '#electron/hosts/launch/electron-runtime.ts';
import { openInWindow } from '#electron/hosts/launch/open-in-window.ts';
import { runBounded } from '#electron/hosts/launch/run-bounded.ts';
import { temporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';

let folder: TemporaryFolder;
let electron: string;

beforeEach(() => {
  folder = temporaryFolder();
  electron = folder.path('electron');
  mkdirSync(folder.path('electron/dist'), { recursive: true });
});

afterEach(() => {
  folder.remove();
});

const write = (name: string, text: string): string => {
  const file = folder.path(name);
  writeFileSync(file, text);
  return file;
};

/** A program in Electron's place that notes how it was started. */
function writeElectron(name: string, last: string): string {
  const file = write(
    name,
    `#!/bin/sh\nprintf '%s\\n' "$@" "run as node: $ELECTRON_RUN_AS_NODE" > '${folder.path('started')}'\n${last}\n`,
  );
  chmodSync(file, 0o755);
  return file;
}

describe('Electron', () => {
  test('is there when its package says so and its program is', () => {
    write('electron/path.txt', 'electron');
    const program = write('electron/dist/electron', '');
    expect(findRuntime(electron, {})).toEqual({ kind: 'there', program });
  });

  test('is there when its environment variable leads to it', () => {
    const program = write('electron/dist/electron', '');
    expect(findRuntime(electron, { ELECTRON_OVERRIDE_DIST_PATH: folder.path('electron/dist') })).toEqual({
      kind: 'there',
      program,
    });
  });

  test('can be fetched while only its installer is there, or half of it', () => {
    const installer = write('electron/install.js', '');
    expect(findRuntime(electron, {})).toEqual({ kind: 'fetchable', installer });
    write('electron/path.txt', 'electron');
    expect(findRuntime(electron, {})).toEqual({ kind: 'fetchable', installer });
  });

  test('is absent without its package', () => {
    expect(findRuntime(null, {})).toEqual({ kind: 'absent' });
    expect(findRuntime(electron, {})).toEqual({ kind: 'absent' });
  });

  test('is among the packages of a checkout', () => {
    expect(electronFolder()).toMatch(/node_modules.electron$/u);
  });
});

describe('a script that runs within bounds', () => {
  test.each([
    ['ends well', 'process.exit(0)', true],
    ['fails', 'process.exit(3)', false],
    ['throws', 'throw new Error("no network")', false],
    ['never ends', 'setInterval(() => {}, 1000)', false],
  ])('%s', async (_how, text, expected) => {
    expect(await runBounded(write('script.cjs', text), 3000)).toBe(expected);
  });
});

describe('a study', () => {
  const opened = async (
    environment: Readonly<Record<string, string>>,
    from: string | null,
  ): Promise<readonly [outcome: string, said: readonly string[]]> => {
    const said: string[] = [];
    const outcome = await openInWindow('/studies/pilot.throughline', {
      platform: 'linux',
      environment,
      electron: from,
      say: (sentence) => said.push(sentence),
    });
    return [outcome, said];
  };

  test('opens in the window that is there, and ends with it', async () => {
    write('electron/path.txt', 'electron');
    writeElectron('electron/dist/electron', 'exit 0');
    expect(await opened({ DISPLAY: ':0' }, electron)).toEqual(['closed', []]);
  });

  test('opens in a window that is fetched first', async () => {
    write(
      'electron/install.js',
      `const fs = require('fs');
       console.log('Downloading');
       fs.writeFileSync(__dirname + '/dist/electron', '#!/bin/sh\\nexit 0\\n', { mode: 0o755 });
       fs.writeFileSync(__dirname + '/path.txt', 'electron');`,
    );
    const [outcome, said] = await opened({ WAYLAND_DISPLAY: 'wayland-0' }, electron);
    expect([outcome, said]).toEqual(['closed', [expect.stringMatching(/^Fetching Electron .*\.$/u)]]);
  });

  test.each([
    ['it can’t be fetched', 'process.exit(1)', 'Electron can’t be fetched here'],
    [
      'what was fetched is broken',
      'require("fs").writeFileSync(__dirname + "/path.txt", "electron")',
      'Electron can’t be fetched here',
    ],
  ])('opens in the browser when %s', async (_why, installer, sentence) => {
    write('electron/install.js', installer);
    const [outcome, said] = await opened({ DISPLAY: ':0' }, electron);
    expect([outcome, said[1]]).toEqual(['declined', expect.stringContaining(sentence)]);
    expect(said).toHaveLength(2);
  });

  test('opens in the browser when the window won’t come up', async () => {
    write('electron/path.txt', 'electron');
    writeElectron('electron/dist/electron', 'exit 1');
    const [outcome, said] = await opened({ DISPLAY: ':0' }, electron);
    expect([outcome, said]).toEqual(['declined', [expect.stringContaining('can’t be shown here')]]);
  });

  test('opens in the browser when Throughline came without Electron', async () => {
    const [outcome, said] = await opened({ DISPLAY: ':0' }, null);
    expect([outcome, said]).toEqual(['declined', [expect.stringContaining('without Electron')]]);
  });

  test('opens in the browser where there is no display, and nothing is fetched', async () => {
    write('electron/install.js', `require('fs').writeFileSync('${folder.path('fetched')}', '')`);
    const [outcome, said] = await opened({}, electron);
    expect([outcome, said]).toEqual(['declined', [expect.stringContaining('no display')]]);
    expect(existsSync(folder.path('fetched'))).toBe(false);
  });
});
