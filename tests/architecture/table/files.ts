/** Names that say nothing about what is inside; neither a file, nor the end of its name, nor a folder. */
export const emptyNames: readonly string[] = [
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'misc',
  'types',
];

/** Folders whose name may be one of them all the same. */
export const namedBefore: readonly string[] = ['tests/types'];

export const maxLines = 400;

/** A file that has to be longer says why in its first comment, after this word. */
export const longFileMark = 'Long because';

/** Folder levels below the child of a top folder. */
export const maxDepth = 2;

/** Modules in one folder, not counting those below. */
export const maxModules = 15;

/** Folders that hold one file a word or a step and so grow beyond it. */
export const wideFolders: readonly string[] = [
  'electron/hosts/cli/verbs',
  'migrations',
  'renderer/data',
  'shared/contract',
  'tests/migrations',
];

/** How many lines the README of each top folder may have. */
export const readmeLines: Readonly<Record<string, number>> = {
  shared: 15,
  migrations: 15,
  electron: 15,
  renderer: 15,
  tests: 15,
  sample: 20,
};
