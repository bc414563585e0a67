import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const files = (pattern: string) => globSync(join(root, pattern)).map((file) => relative(root, file));

const without = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\//gu, '');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((found) => found[1] ?? '');

const sheets = files('renderer/ui/*/*.module.css');
const scripts = files('renderer/ui/*/*.{ts,tsx}');

/** What the code takes from a sheet: by name, by a variable (every class may be meant), or nothing. */
function taken(sheet: string): { readonly names: ReadonlySet<string>; readonly byVariable: boolean } {
  const name = sheet.split('/').at(-1) ?? '';
  const folder = sheet.split('/').slice(0, -1).join('/');
  const users = scripts
    .filter((file) => file.startsWith(`${folder}/`) && read(file).includes(`'./${name}'`))
    .map(read);
  return {
    names: new Set(users.flatMap((text) => all(text, /styles\['([^']+)'\]/gu))),
    byVariable: users.some((text) => /styles\[[^']/u.test(text)),
  };
}

const classesOf = (sheet: string) => new Set(all(without(read(sheet)), /\.([a-z][\w-]*)(?=[\s.:,>[{)])/gu));

const declared = new Set([
  ...files('renderer/design/*.css').flatMap((file) => all(read(file), /^\s*(--[\w-]+):/gmu)),
  ...all(read('renderer/design/code-colours.ts'), /'(--[\w-]+)'/gu),
  // Set by the library of primitives, or by the component on its own element.
  '--trigger-width',
  '--tree-item-level',
  '--lines',
]);

test('there are sheets to look at', () => {
  expect(sheets.length).toBeGreaterThan(25);
});

describe.each(sheets)('%s', (sheet) => {
  const text = without(read(sheet));

  test('holds each class that the code asks for, and none that it never asks for', () => {
    const { names, byVariable } = taken(sheet);
    const classes = classesOf(sheet);
    expect([...names].filter((name) => !classes.has(name))).toEqual([]);
    expect([...classes].filter((name) => !byVariable && !names.has(name))).toEqual([]);
  });

  test('uses tokens that exist, and no colour of its own', () => {
    expect(all(text, /var\((--[\w-]+)/gu).filter((name) => !declared.has(name))).toEqual([]);
    expect(text.match(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\(/giu)).toBeNull();
  });
});
