/** True where `file` is `path` itself, lies below it, or is `path` with an extension. */
export const pathFits = (file: string, path: string): boolean =>
  file === path || file.startsWith(`${path}/`) || file.startsWith(`${path}.`);

export const anyPathFits = (file: string, paths: readonly string[]): boolean =>
  paths.some((path) => pathFits(file, path));
