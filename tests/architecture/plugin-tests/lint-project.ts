import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readJson } from '../tree/installed-packages.ts';
import { isRecord } from '../tree/is-record.ts';
import { projectRoot } from '../tree/project-root.ts';

const copied = ['package.json', 'tsconfig.base.json'];
const compilers = ['shared', 'electron', 'renderer', 'tests'].map((folder) => `${folder}/tsconfig.json`);

/**
 * Lints a project made of these files (texts by path) with the repository's own configuration and the real oxlint.
 * Gives the rules that each file broke, as `plugin(rule)`, sorted and each once.
 */
export function lintProject(files: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'architecture-'));
  try {
    for (const file of [...copied, ...compilers]) cpSync(join(projectRoot, file), join(folder, file));
    symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const plugin = join(projectRoot, 'tests/architecture/layer-plugin/plugin.ts');
    const config = {
      ...readJson(join(projectRoot, '.oxlintrc.json')),
      jsPlugins: [plugin],
    };
    const all = { ...files, '.oxlintrc.json': JSON.stringify(config) };
    for (const [file, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return brokenRules(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function brokenRules(folder: string): ReadonlyMap<string, readonly string[]> {
  const oxlint = join(projectRoot, 'node_modules/oxlint/bin/oxlint');
  const run = spawnSync(process.execPath, [oxlint, '--format', 'json'], { cwd: folder, encoding: 'utf8' });
  const report: unknown = JSON.parse(run.stdout);
  const findings: unknown = isRecord(report) ? report['diagnostics'] : undefined;
  if (!Array.isArray(findings))
    throw new Error(`oxlint reported no list of findings: ${run.stdout}${run.stderr}`);
  const broken = new Map<string, Set<string>>();
  for (const finding of findings) {
    if (!isRecord(finding)) continue;
    const { filename, code } = finding;
    if (typeof filename !== 'string' || typeof code !== 'string') continue;
    broken.set(filename, (broken.get(filename) ?? new Set()).add(code));
  }
  return new Map([...broken].map(([file, codes]) => [file, [...codes].toSorted()]));
}
