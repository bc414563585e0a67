// Builds the programs and the workbench when their sources are newer than what was built last.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
];
const built = ['dist/renderer/index.html', 'dist/node/cli.js'].map((path) => join(root, path));

function newest(path) {
  const found = statSync(path);
  return found.isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
    : found.mtimeMs;
}

const isFresh =
  built.every((path) => existsSync(path)) &&
  Math.min(...built.map((path) => statSync(path).mtimeMs)) >
    Math.max(...sources.map((path) => newest(join(root, path))));

if (!isFresh) {
  const build = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  process.exitCode = build.status ?? 1;
}
