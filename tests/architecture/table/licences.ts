/** SPDX ids that may be used, shipped or not. */
export const permissive: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/** Packages on other terms, each with the reason why that is harmless. `*` at the end stands for any rest. */
export const licenceExceptions: Readonly<Record<string, string>> = {
  'axe-core': 'MPL-2.0; runs in tests only, unchanged, and is never shipped',
  duck: 'says "BSD"; its licence file is the text of BSD-2-Clause',
  'lightningcss*': 'MPL-2.0; part of the build, unchanged, and is never shipped',
};
