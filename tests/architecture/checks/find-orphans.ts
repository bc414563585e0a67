const root = 'tests/unit/';

/** What in `tests/unit` mirrors no source file, or is no test. */
export function findOrphans(files: readonly string[]): readonly string[] {
  const sources = new Set(files.filter((file) => !file.startsWith('tests/')).map(withoutExtension));
  return files
    .filter((file) => file.startsWith(root))
    .flatMap((file) => {
      const source = /^(.+)\.test\.tsx?$/.exec(file.slice(root.length))?.[1];
      if (source === undefined) return [`${file} is no test: what tests share lives in tests/support`];
      return sources.has(source) ? [] : [`${file} mirrors nothing: there is no ${source}.*`];
    });
}

const withoutExtension = (file: string): string => file.replace(/\.[^./]+$/, '');
