import { parseSync } from 'vite';
import { isModule } from '../checks/file-kind.ts';
import { resolveSpecifier } from '../checks/resolve-specifier.ts';
import { textOf } from './project-files.ts';

/** For each module the modules of the repository that it imports or exports from, types included. */
export function moduleGraph(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = new Set(files);
  return new Map(
    files.filter(isModule).map((file) => [
      file,
      specifiersOf(file, textOf(file) ?? '').flatMap((specifier) => {
        const target = resolveSpecifier(file, specifier);
        return target.kind === 'file' && known.has(target.path) ? [target.path] : [];
      }),
    ]),
  );
}

export function specifiersOf(file: string, text: string): readonly string[] {
  const { module } = parseSync(file, text);
  return [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => (moduleRequest === null ? [] : [moduleRequest.value])),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
      const literal = /^(['"])(.*)\1$/.exec(text.slice(start, end))?.[2];
      return literal === undefined ? [] : [literal];
    }),
  ];
}

/** The same graph with each child of a folder taken as one; files elsewhere are left out. */
export function childGraph(
  folder: string,
  graph: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const [file, targets] of graph) {
    const from = childOf(folder, file);
    if (from === undefined) continue;
    const to = targets.flatMap((target) => childOf(folder, target) ?? []).filter((child) => child !== from);
    children.set(from, [...new Set([...(children.get(from) ?? []), ...to])]);
  }
  return children;
}

const childOf = (folder: string, file: string): string | undefined =>
  file.startsWith(`${folder}/`) ? file.slice(folder.length + 1).split('/')[0] : undefined;
