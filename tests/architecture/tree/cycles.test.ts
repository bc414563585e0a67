import { describe, expect, test } from 'vitest';
import { findCycles } from '../checks/find-cycles.ts';
import { doors } from '../table/layers.ts';
import { wordFolders } from '../table/words.ts';
import { childGraph, moduleGraph, specifiersOf } from './module-graph.ts';
import { projectFiles } from './project-files.ts';

const graph = moduleGraph(projectFiles());

test('no module imports itself by a detour', () => {
  expect(findCycles(graph)).toEqual([]);
});

test.each([...new Set([...wordFolders, ...doors])])(
  'the words of %s know each other one way only',
  (folder) => {
    expect(findCycles(childGraph(folder, graph))).toEqual([]);
  },
);

describe('the checks themselves', () => {
  test('a cycle is found once, as the path that closes', () => {
    const cyclic = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(findCycles(cyclic)).toEqual([['a', 'b', 'c', 'a']]);
  });

  test('what shares a neighbour is no cycle', () => {
    const diamond = new Map([
      ['a', ['b', 'c']],
      ['b', ['d']],
      ['c', ['d']],
    ]);
    expect(findCycles(diamond)).toEqual([]);
  });

  test('every way to import is seen', () => {
    const text = [
      `import type { A } from './a.ts';`,
      `import './b.css';`,
      `export { c } from './c.ts';`,
      `export * from './d.ts';`,
      `const e = () => import('./e.ts');`,
      `const f = () => import(e);`,
      `export const g = <p>import './h.ts'</p>;`,
    ].join('\n');
    expect(specifiersOf('x.tsx', text).toSorted()).toEqual([
      './a.ts',
      './b.css',
      './c.ts',
      './d.ts',
      './e.ts',
    ]);
  });

  test('children stand for what is in them', () => {
    const modules = new Map([
      ['s/x/one.ts', ['s/y/two.ts', 's/x/other.ts', 'elsewhere.ts']],
      ['s/y/two.ts', ['s/x/three.ts']],
      ['elsewhere.ts', ['s/x/one.ts']],
    ]);
    expect(findCycles(childGraph('s', modules))).toEqual([['x', 'y', 'x']]);
  });
});
