import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fusesOf, writeElectronShell, type Desktop } from '#tests/support/programs/electron-shell.ts';
import { readAsar, type Archived } from '#tests/support/programs/read-asar.ts';
import { bareEnvironment, ensureBuilt, runProgram } from '#tests/support/programs/run-program.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import configuration from '../../../electron-builder.config.ts';

const root = process.cwd();
const folder = temporaryFolder();

beforeAll(async () => {
  await ensureBuilt(root);
}, 250_000);

afterAll(() => {
  folder.remove();
});

/** Packages the program with electron-builder, which checks the configuration first, around a shell instead of Electron. */
async function pack(
  desktop: Desktop,
  arch: string,
  exceptions: readonly string[],
): Promise<(path: string) => string> {
  const shell = folder.path(`${desktop}-electron`);
  const output = folder.path(`${desktop}-${arch}`);
  writeElectronShell(shell, desktop);
  const words = [
    join(root, 'node_modules/electron-builder/cli.js'),
    `--${desktop}`,
    'dir',
    `--${arch}`,
    '--publish=never',
    '--config=electron-builder.config.ts',
    `-c.electronDist=${shell}`,
    `-c.directories.output=${output}`,
    ...exceptions,
  ];
  const { code, out, problem } = await runProgram(process.execPath, words, {
    folder: root,
    environment: bareEnvironment,
  });
  expect(code, `${out}\n${problem}`).toBe(0);
  return (path) => join(output, path);
}

/** What no other system than the named one can do on a foreign machine: draw icons, write into programs, sign. */
const desktops = [
  {
    desktop: 'linux',
    arch: 'x64',
    binary: 'linux-x64.node',
    exceptions: [],
    resources: 'linux-unpacked/resources',
    program: 'linux-unpacked/throughline',
  },
  {
    desktop: 'win',
    arch: 'arm64',
    binary: 'win32-arm64.node',
    exceptions: ['-c.win.signAndEditExecutable=false', '-c.disableAsarIntegrity=true'],
    resources: 'win-arm64-unpacked/resources',
    program: 'win-arm64-unpacked/Throughline.exe',
  },
  {
    desktop: 'mac',
    arch: 'arm64',
    binary: 'darwin-arm64.node',
    exceptions: [`-c.mac.icon=${folder.path('icon.icns')}`, '-c.mac.identity=null'],
    resources: 'mac-arm64/Throughline.app/Contents/Resources',
    program: 'mac-arm64/Throughline.app/Contents/Frameworks/Electron Framework.framework/Electron Framework',
  },
] as const;

describe.each(desktops)('for $desktop', ({ desktop, arch, binary, exceptions, resources, program }) => {
  let packed: (path: string) => string;
  let archive: ReadonlyMap<string, Archived>;

  beforeAll(async () => {
    writeFileSync(folder.path('icon.icns'), 'an icon');
    packed = await pack(desktop, arch, exceptions);
    archive = readAsar(packed(`${resources}/app.asar`));
  });

  test('the archive holds the program, the sample and the database, sealed, and nothing else', () => {
    const parts = [
      /^(?:package\.json|LICENSE)$/u,
      /^dist\/node\/(?:desktop|thread|reader|[\w.-]+-[\w-]{8})\.js$/u,
      /^dist\/node\/cmaps\/(?:LICENSE|[\w-]+\.bcmap)$/u,
      /^dist\/node\/preload\.cjs$/u,
      /^dist\/renderer\/(?:index\.html|icon\.svg|assets\/[\w.-]+)$/u,
      /^sample\/(?:[a-z]+\.json|README\.md|(?:coding|interviews)\/\d\d-[a-z]+\.(?:json|txt))$/u,
      /^node_modules\/better-sqlite3\/(?:package\.json|LICENSE|lib\/[\w/-]+\.js)$/u,
      new RegExp(`^node_modules/better-sqlite3/prebuilds/${binary}$`, 'u'),
    ];
    const paths = [...archive.keys()];
    expect(paths.filter((path) => !parts.some((part) => part.test(path)))).toEqual([]);
    expect(parts.filter((part) => !paths.some((path) => part.test(path)))).toEqual([]);
    expect([...archive.values()].every(({ isSealed }) => isSealed)).toBe(true);
  });

  test('the one binary lies beside it, where the system’s loader finds it', () => {
    const outside = [...archive].filter(([, { isInside }]) => !isInside).map(([path]) => path);
    expect(outside).toEqual([`node_modules/better-sqlite3/prebuilds/${binary}`]);
    expect(existsSync(packed(`${resources}/app.asar.unpacked/${outside[0] ?? ''}`))).toBe(true);
  });

  test('it starts with the desktop’s program', () => {
    const manifest: unknown = JSON.parse(archive.get('package.json')?.bytes().toString() ?? '');
    expect(manifest).toMatchObject({ name: 'throughline', type: 'module', main: 'dist/node/desktop.js' });
    expect(archive.get('dist/node/desktop.js')?.bytes().toString()).toContain('requestSingleInstanceLock');
  });

  test('its fuses are set', () => {
    // Not a Node; cookies encrypted; no NODE_OPTIONS; no inspector; archive checked; from the archive only; the snapshot as
    // it came; pages from files no more than others; the rest as it came.
    expect(fusesOf(readFileSync(packed(program)))).toBe('010011100');
  });
});

test('every file that the configuration names is there', () => {
  const { linux, win, mac, extraMetadata, directories } = configuration;
  const named = [
    linux.icon,
    win.icon,
    mac.icon,
    mac.entitlements,
    mac.entitlementsInherit,
    extraMetadata.main,
    directories.buildResources,
    ...[linux, win, mac].flatMap(({ files }) =>
      files.filter((pattern) => !pattern.startsWith('!')).map((pattern) => pattern.replace('/**', '')),
    ),
  ];
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  const excluded = ['deps', 'src', 'binding.gyp', 'prebuilds'];
  const gone = excluded.filter((name) => !existsSync(join(root, 'node_modules/better-sqlite3', name)));
  expect(gone).toEqual([]);
});

test.each(['resources/icon.png', 'resources/icon-mac.png'])(
  '%s is as large as icons are made from',
  (file) => {
    const image = readFileSync(join(root, file));
    expect(image.subarray(1, 4).toString()).toBe('PNG');
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1024, 1024]);
    expect(statSync(join(root, file)).size).toBeLessThan(200_000);
  },
);

test('no installer is published by a build', () => {
  expect(configuration.publish).toBeNull();
});
