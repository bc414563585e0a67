// Builds the programs and the workbench when their sources are newer than what was built last.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './with-lock.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = [
  'shared',
  'migrations',
  'electron',
  'renderer',
  'package.json',
  'package-lock.json',
  'vite.renderer.config.ts',
  'vite.node.config.ts',
  'vite.preload.config.ts',
];
const built = [
  'dist/renderer/index.html',
  'dist/node/cli.js',
  'dist/node/desktop.js',
  'dist/node/thread.js',
  'dist/node/reader.js',
  'dist/node/preload.cjs',
];

/** @type {(path: string) => number} When anything in it was changed last; 0 where there is nothing. */
const newest = (path) => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    return 0;
  }
  return found.isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
    : found.mtimeMs;
};

const isStale = () =>
  Math.min(...built.map((path) => newest(join(root, path)))) <=
  Math.max(...sources.map((path) => newest(join(root, path))));

function build() {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // A test runner says that this is a test; what it tests is what is handed out.
    env: { ...process.env, NODE_ENV: 'production' },
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}

if (isStale()) {
  withLock(join(root, '.cache', 'building'), () => {
    if (isStale()) {
      build();
    }
  });
}
