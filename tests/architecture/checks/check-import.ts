import { posix } from 'node:path';
import { aliases, doors, type Layer } from '../table/layers.ts';
import { packageDoors } from '../table/packages.ts';
import { wordFolders, wordOrder } from '../table/words.ts';
import { findLayer } from './find-layer.ts';
import { nameFits } from './name-fits.ts';
import { anyPathFits, pathFits } from './path-fits.ts';
import { resolveSpecifier } from './resolve-specifier.ts';

/** Says in one sentence what is wrong with an import, or nothing. `file` is a path from the root. */
export function checkImport(file: string, specifier: string): string | undefined {
  const layer = findLayer(file);
  // Which files have a layer at all is the business of checkFileName.
  if (layer === undefined) return undefined;
  const target = resolveSpecifier(file, specifier);
  switch (target.kind) {
    case 'outside':
      return `'${specifier}' leads out of the repository.`;
    case 'package':
      return checkPackage(file, layer, target.name);
    case 'file':
      return (
        checkSpelling(file, specifier, target) ??
        (layer.imports === 'anything'
          ? undefined
          : (checkLayer(layer, layer.imports, target.path) ??
            checkDoor(file, target.path) ??
            checkWord(file, target.path)))
      );
  }
}

function checkPackage(file: string, layer: Layer, name: string): string | undefined {
  const door = packageDoors.find(({ packages }) => packages.some((pattern) => nameFits(name, pattern)));
  if (door === undefined) {
    return `'${name}' has no line in tests/architecture/table/packages.ts: say there which folders may import it.`;
  }
  if (layer.imports === 'anything' || anyPathFits(file, door.from)) return undefined;
  const places = door.from.filter((place) => place !== 'tests');
  return places.length === 0
    ? `'${name}' is not for ${layer.path}, nor for any other folder of the product.`
    : `'${name}' is not for ${layer.path}; only ${places.join(', ')} may import it.`;
}

function checkSpelling(
  file: string,
  specifier: string,
  target: { readonly path: string; readonly relative: boolean },
): string | undefined {
  const top = topOf(target.path);
  if (target.relative && topOf(file) !== top && aliases.includes(top)) {
    return `Across top folders write '#${target.path}', not '${specifier}'.`;
  }
  if (posix.extname(target.path) === '') return `Write '${specifier}' with its extension.`;
  return undefined;
}

function checkLayer(layer: Layer, imports: readonly string[], target: string): string | undefined {
  if (findLayer(target) === undefined) {
    return `'${target}' has no line in tests/architecture/table/layers.ts.`;
  }
  if (pathFits(target, layer.path)) {
    if (layer.own === undefined || layer.own.test(target)) return undefined;
    return `A file of ${layer.path} may import only those of its neighbours that fit ${String(layer.own)}.`;
  }
  if (anyPathFits(target, imports)) return undefined;
  const allowed = imports.length === 0 ? 'nothing else' : imports.join(', ');
  return `${layer.path} may not import '${target}': besides itself it imports ${allowed}.`;
}

function checkDoor(file: string, target: string): string | undefined {
  for (const parent of doors) {
    const room = childOf(parent, target);
    if (room === undefined || room === childOf(parent, file)) continue;
    if (!pathFits(target, `${parent}/${room}/index`)) {
      return `${parent}/${room} is reached through its index.ts only.`;
    }
  }
  return undefined;
}

function checkWord(file: string, target: string): string | undefined {
  for (const parent of wordFolders) {
    const from = childOf(parent, file);
    const to = childOf(parent, target);
    if (from === undefined || to === undefined) continue;
    const [rank, targetRank] = [rankOf(from), rankOf(to)];
    if (rank !== -1 && targetRank > rank) {
      return `In ${parent}, '${from}' may not see '${to}', which comes later in tests/architecture/table/words.ts.`;
    }
  }
  return undefined;
}

/** The folder or file directly in `parent` that a path goes through, without extension. */
function childOf(parent: string, path: string): string | undefined {
  if (!path.startsWith(`${parent}/`)) return undefined;
  return path
    .slice(parent.length + 1)
    .split('/')[0]
    ?.replace(/\..*$/, '');
}

const rankOf = (word: string): number => wordOrder.findIndex((line) => line.includes(word));

const topOf = (path: string): string => path.split('/')[0] ?? '';
