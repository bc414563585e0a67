import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readJson } from './installed-packages.ts';
import { isRecord } from './is-record.ts';
import { projectRoot } from './project-root.ts';

/** The second net: what each folder's compiler must not even know. */
const unknownThere = [
  ['shared', 'lib', /^dom/],
  ['shared', 'types', /./],
  ['electron', 'lib', /^dom/],
  ['renderer', 'types', /^node/],
] as const;

const there = unknownThere.filter(([folder]) => existsSync(join(projectRoot, folder)));

test.each(there)('the compiler of %s keeps its %s free of %s', (folder, list, forbidden) => {
  const config = readJson(join(projectRoot, folder, 'tsconfig.json')) ?? {};
  const options = isRecord(config['compilerOptions']) ? config['compilerOptions'] : {};
  const base = readJson(join(projectRoot, 'tsconfig.base.json')) ?? {};
  const inherited = isRecord(base['compilerOptions']) ? base['compilerOptions'] : {};
  const names: unknown = options[list] ?? inherited[list];
  expect(config['extends']).toBe('../tsconfig.base.json');
  expect(names, `'${list}' must be stated, or everything is in`).toBeInstanceOf(Array);
  expect(Array.isArray(names) ? names.filter((name) => forbidden.test(String(name))) : []).toEqual([]);
});
