import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCycles } from '../checks/find-cycles.ts';
import { anyPathFits, pathFits } from '../checks/path-fits.ts';
import { aliases, layers } from '../table/layers.ts';
import { packageDoors } from '../table/packages.ts';
import { wordOrder } from '../table/words.ts';
import { isRecord } from '../tree/is-record.ts';
import { projectFiles } from '../tree/project-files.ts';
import { projectRoot } from '../tree/project-root.ts';

describe('the table of layers', () => {
  test('has one line a path', () => {
    const paths = layers.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)]);
  });

  test('names only what is there, is still to come, or is made by the build', () => {
    const files = projectFiles();
    const gone = layers.map(({ path }) => path).filter((path) => !files.some((file) => pathFits(file, path)));
    expect(gone).toEqual(['renderer/pictures', 'dist']);
  });

  test('names only paths that have a line, or lie in one', () => {
    const unknown = layers.flatMap(({ imports }) =>
      imports === 'anything'
        ? []
        : imports.filter(
            (path) => !layers.some((layer) => pathFits(path, layer.path) || pathFits(layer.path, path)),
          ),
    );
    expect(unknown).toEqual([]);
  });

  test('points one way', () => {
    const graph = new Map<string, string[]>();
    for (const { path, imports } of layers) {
      const from = outermost(path);
      const targets =
        imports === 'anything' ? [] : layers.filter((other) => anyPathFits(other.path, imports));
      const others = targets.map((target) => outermost(target.path)).filter((to) => to !== from);
      graph.set(from, [...(graph.get(from) ?? []), ...others]);
    }
    expect(findCycles(graph)).toEqual([]);
  });

  test('keeps the two sides and the pure part apart', () => {
    const crossing = layers.flatMap(({ path, imports }) =>
      imports === 'anything'
        ? []
        : imports
            .filter((target) => forbidden.some(([from, to]) => pathFits(path, from) && pathFits(target, to)))
            .map((target) => `${path} -> ${target}`),
    );
    expect(crossing).toEqual([]);
  });
});

/** A line may single out a part of another one's folder; as to direction, the part counts as the whole. */
const outermost = (path: string): string =>
  layers
    .map((layer) => layer.path)
    .filter((other) => pathFits(path, other))
    .toSorted((a, b) => a.length - b.length)[0] ?? path;

const forbidden = [
  ['electron', 'renderer'],
  ['renderer', 'electron'],
  ['shared', 'electron'],
  ['shared', 'renderer'],
  ['shared', 'migrations'],
] as const;

test('a package is opened to layers only', () => {
  const unknown = packageDoors
    .flatMap(({ from }) => from)
    .filter((place) => !layers.some(({ path }) => pathFits(path, place) || pathFits(place, path)));
  expect(unknown).toEqual([]);
});

test('a word stands on one line', () => {
  const words = wordOrder.flat();
  expect(words).toEqual([...new Set(words)]);
});

test('the names for top folders are those of package.json', () => {
  const manifest: unknown = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const names = isRecord(manifest) && isRecord(manifest['imports']) ? Object.keys(manifest['imports']) : [];
  expect(names.toSorted()).toEqual(aliases.map((alias) => `#${alias}/*`).toSorted());
});
