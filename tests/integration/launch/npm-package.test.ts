import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { StudyInfo } from '#shared/contract/study.ts';
import {
  bareEnvironment,
  ensureBuilt,
  runProgram,
  startProgram,
  type Ended,
} from '#tests/support/programs/run-program.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import packageJson from '../../../package.json' with { type: 'json' };

const root = process.cwd();
const folder = temporaryFolder();
const home = folder.path('home of a user');

/** This Node and npm's programs, as on a machine with nothing else of ours. */
const environment = {
  ...process.env,
  ...bareEnvironment,
  PATH: `${dirname(process.execPath)}:${bareEnvironment['PATH'] ?? ''}`,
  npm_config_update_notifier: 'false',
};

const npm = (words: readonly string[], where: string, patience = 180_000): Promise<Ended> =>
  runProgram('npm', words, { folder: where, environment: given(environment), patience });

const npx = (...words: readonly string[]): Promise<Ended> =>
  runProgram('npx', ['--no-install', 'throughline', ...words], {
    folder: home,
    environment: given(environment),
  });

/** What is set, without what isn't. */
function given(variables: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  const set = Object.entries(variables).flatMap(([name, value]) =>
    value === undefined || name === 'DISPLAY' || name === 'WAYLAND_DISPLAY' ? [] : [[name, value] as const],
  );
  return Object.fromEntries(set);
}

const Packed = z.array(z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) }));

let packed: readonly string[] = [];

beforeAll(async () => {
  await ensureBuilt(root);
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{ "private": true }');
  const { out } = await npm(
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder.path('.')],
    root,
  );
  const [pack] = Packed.parse(JSON.parse(out));
  packed = pack?.files.map(({ path }) => path) ?? [];
  const installed = await npm(
    [
      'install',
      '--ignore-scripts',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      folder.path(pack?.filename ?? ''),
    ],
    home,
  );
  if (installed.code !== 0) {
    throw new Error(`the package could not be installed: ${installed.problem}`);
  }
}, 600_000);

afterAll(() => {
  folder.remove();
});

/** All that the package is made of. What fits none of these has no business in it. */
const parts: readonly RegExp[] = [
  /^bin\/throughline\.cjs$/u,
  /^dist\/node\/(?:cli|desktop|thread|reader|[\w.-]+-[\w-]{8})\.js$/u,
  /^dist\/node\/cmaps\/(?:LICENSE|[\w-]+\.bcmap)$/u,
  /^dist\/node\/preload\.cjs$/u,
  /^dist\/renderer\/(?:index\.html|icon\.svg)$/u,
  /^dist\/renderer\/assets\/[\w.-]+\.(?:js|css|woff2|svg)$/u,
  /^sample\/(?:README\.md|[a-z]+\.json)$/u,
  /^sample\/coding\/\d\d-[a-z]+\.json$/u,
  /^sample\/interviews\/\d\d-[a-z]+\.txt$/u,
  /^(?:package\.json|LICENSE|README\.md|CHANGELOG\.md|CITATION\.cff)$/u,
];

test('the package holds what it needs and nothing else', () => {
  expect(packed.filter((path) => !parts.some((part) => part.test(path)))).toEqual([]);
  expect(parts.filter((part) => !packed.some((path) => part.test(path))).map(String)).toEqual([]);
  const interviews = packed.filter((path) => path.startsWith('sample/interviews/'));
  expect(interviews).toHaveLength(15);
});

test('nothing comes with it but the database', () => {
  const beside = readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'));
  expect(beside.toSorted()).toEqual(['better-sqlite3', 'node-addon-api', 'throughline']);
});

test('its command makes the sample study and answers from it', async () => {
  expect(await npx('--version')).toMatchObject({ code: 0, out: `${packageJson.version}\n` });
  const sample = await npx('sample', 'sample.throughline');
  expect(sample.code, sample.problem).toBe(0);
  expect(sample.out).toMatch(/^Made sample\.throughline: 15 interviews/u);
  const info = StudyInfo.parse(JSON.parse((await npx('info', 'sample.throughline', '--json')).out));
  expect([info.title, info.sources, info.themes]).toEqual(['District leaders and their coaches', 15, 7]);
  const matrix = await npx('matrix', 'sample.throughline');
  expect(matrix.out).toMatch(/^Total( +\d+){8}$/mu);
});

test('it says that it came without Electron, and opens the workbench in the browser', async () => {
  const program = startProgram(process.execPath, ['node_modules/throughline/bin/throughline.cjs', 'open'], {
    folder: home,
    environment: { ...given(environment), DISPLAY: ':99', PATH: folder.path('nowhere') },
  });
  await program.says(/came without Electron, so the workbench opens in the browser\./u);
  await program.says(/End it with Ctrl\+C\./u);
  program.end('SIGINT');
  expect(await program.ended).toMatchObject({ code: 0, problem: '' });
  expect(existsSync(join(home, 'sample.throughline-wal'))).toBe(false);
});

test('under an old Node it says what it needs', async () => {
  const preload = folder.path('older.cjs');
  writeFileSync(
    preload,
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } });`,
  );
  const words = ['--require', preload, 'node_modules/throughline/bin/throughline.cjs', '--version'];
  const { code, out, problem } = await runProgram(process.execPath, words, {
    folder: home,
    environment: bareEnvironment,
  });
  expect([code, out]).toEqual([1, '']);
  expect(problem).toMatch(/^Throughline needs Node 24 or newer, and this is Node 20\.20\.2; .*\.\n$/u);
});
