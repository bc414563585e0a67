/** What must not stand in a file of the repository, in words that a failure can show. */
export interface Uncleanness {
  readonly what: string;
  readonly pattern: RegExp;
}

const notInWord = String.raw`(?<![\w.~-])`;

/** Paths of somebody's machine. `here` adds the folders of this one, so that each machine finds its own. */
export const machinePaths = (here: readonly string[]): readonly Uncleanness[] => [
  { what: 'a path of a machine', pattern: new RegExp(`${notInWord}/(?:home|Users)/[\\w.-]+`) },
  { what: 'a path of a machine', pattern: /\b[A-Z]:\\+Users\\/ },
  ...here.map((folder) => ({
    what: 'a path of this machine',
    pattern: new RegExp(`${notInWord}${escaped(folder)}${folder.endsWith('/') ? '' : String.raw`(?![\w-])`}`),
  })),
];

const escaped = (text: string): string => text.replaceAll(/[^\w/]/g, String.raw`\$&`);

export const registryHosts: readonly Uncleanness[] = [
  {
    what: 'a package registry other than the public one',
    pattern:
      /https?:\/\/(?!registry\.npmjs\.org\b|www\.npmjs\.com\b)[\w.-]*\b(?:artifactory|jfrog|mirrors?|nexus|npm|pypi|registry|verdaccio)\b/i,
  },
  {
    what: 'a host of a private network',
    pattern: /https?:\/\/(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d+\.\d+/,
  },
];

export const suppressions: readonly Uncleanness[] = [
  { what: 'a comment that silences the linter', pattern: /\b(?:es|ox|style)lint-(?:dis|en)able/ },
  { what: 'a comment that silences the compiler', pattern: /@ts-(?:ignore|nocheck)/ },
  { what: 'a comment that silences the formatter', pattern: /\b(?:biome|oxfmt|prettier)-ignore/ },
  { what: 'a comment that hides code from coverage', pattern: /\b(?:c8|istanbul|v8) ignore\b/ },
  { what: 'a comment that hides code from knip', pattern: /@knip[i]gnore/ },
];

/** Fine in `tests/types`, where it says what must not compile. */
export const expectedErrors: readonly Uncleanness[] = [
  { what: 'an expected error of the compiler', pattern: /@ts-expect[-]error/ },
];

/** Where a text holds what it must not, as `file:line has ...`. */
export function findUnclean(file: string, text: string, all: readonly Uncleanness[]): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, at) =>
      all.filter(({ pattern }) => pattern.test(line)).map(({ what }) => `${file}:${at + 1} has ${what}`),
    );
}
