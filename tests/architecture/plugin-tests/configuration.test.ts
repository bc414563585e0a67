import { describe, expect, test } from 'vitest';
import { lintProject } from './lint-project.ts';

/** What the configuration promises: a file, its text, and the rules it breaks. */
const cases: readonly (readonly [file: string, text: string, ...broken: string[]])[] = [
  ['shared/text/fine.ts', `/** Doubles. */\nexport const double = (n: number): number => 2 * n;\n`],
  ['shared/text/any.ts', `export type Loose = any;\n`, 'typescript(no-explicit-any)'],
  [
    'shared/text/as.ts',
    `export const n = [1].map((m) => m as number | string);\n`,
    'typescript(consistent-type-assertions)',
  ],
  ['shared/text/as-const.ts', `export const n = [1, 2] as const satisfies readonly number[];\n`],
  ['shared/text/bang.ts', `export const n = [1][0]!;\n`, 'typescript(no-non-null-assertion)'],
  [
    'shared/text/parsed.ts',
    `export const n: number = JSON.parse('1');\n`,
    'typescript(no-unsafe-assignment)',
  ],
  ['shared/text/up.ts', `import { z } from '#shared/contract/z.ts';\nz();\n`, 'layers(imports)'],
  ['shared/text/clock.ts', `export const n = Date.now();\n`, 'layers(globals)'],
  ['shared/text/bare.ts', `export function bare(): void {}\n`, 'layers(doc-comments)'],
  ['shared/text/equal.ts', `export const n = [1].filter((one) => one == 1);\n`, 'eslint(eqeqeq)'],
  ['shared/text/default.ts', `const n = 1;\nexport default n;\n`, 'import(no-default-export)'],
  ['shared/text/misc.ts', `export const n = 1;\n`, 'layers(file-name)'],
  ['shared/text/BigName.ts', `export const n = 1;\n`, 'unicorn(filename-case)'],
  ['shared/text/long.ts', `export const n = 1;\n${'// .\n'.repeat(400)}`, 'layers(file-length)'],
  ['shared/text/later.ts', `// TODO: more\nexport const n = 1;\n`, 'eslint(no-warning-comments)'],
  [
    'shared/text/one.ts',
    `import type { Two } from './two.ts';\nexport type One = Two | 1;\n`,
    'import(no-cycle)',
  ],
  [
    'shared/text/two.ts',
    `import type { One } from '#shared/text/one.ts';\nexport type Two = [One];\n`,
    'import(no-cycle)',
  ],
  [
    'shared/text/type.ts',
    `import { One } from './one.ts';\nexport type Three = One;\n`,
    'typescript(consistent-type-imports)',
  ],
  [
    'shared/domain/switch.ts',
    `/** Names. */\nexport function name(n: 1 | 2): string {\n  switch (n) {\n    case 1:\n      return 'one';\n  }\n  return '';\n}\n`,
    'typescript(switch-exhaustiveness-check)',
  ],
  [
    'shared/contract/z.ts',
    `import { z as zod } from 'zod';\n/** Makes. */\nexport const z = () => zod.string();\n`,
  ],
  [
    'electron/study/floating.ts',
    `const run = async (): Promise<void> => {};\nrun();\n`,
    'typescript(no-floating-promises)',
  ],
  [
    'electron/study/misused.ts',
    `const run = async (): Promise<boolean> => true;\nexport const n = [1].filter(async () => run());\n`,
    'typescript(no-misused-promises)',
  ],
  [
    'electron/study/awaited.ts',
    `export const n = async (): Promise<number> => {\n  const one = await [1][0];\n  return one ?? 0;\n};\n`,
    'typescript(await-thenable)',
  ],
  ['electron/ports/log.ts', `console.log(1);\n`],
  ['electron/hosts/cli/print.ts', `console.log(1);\n`],
  ['electron/hosts/desktop/print.ts', `console.log(1);\n`, 'eslint(no-console)'],
  [
    'electron/hosts/desktop/stray.ts',
    `import { n } from 'left-pad';\nn();\n`,
    'layers(imports)',
    'typescript(no-unsafe-call)',
  ],
  ['migrations/0010-fine.ts', `import { sql } from 'kysely';\nexport const n = sql;\n`],
  [
    'migrations/0020-floating.ts',
    `const run = async (): Promise<void> => {};\nrun();\n`,
    'typescript(no-floating-promises)',
  ],
  ['renderer/ui/alt.tsx', `export const Picture = () => <img src="x" />;\n`, 'jsx-a11y(alt-text)'],
  [
    'renderer/ui/hook.tsx',
    `import { useState } from 'react';\nexport function Box({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}\n`,
    'react(hooks)',
    'react-hooks(rules-of-hooks)',
  ],
  ['renderer/ui/style.ts', `import './style.css';\n`],
  ['renderer/data/fetch.ts', `export const n = fetch('x');\n`, 'layers(globals)'],
  [
    'tests/unit/shared/text/only.test.ts',
    `import { expect, test } from 'vitest';\ntest.only('one', () => {\n  expect(1).toBe(1);\n});\n`,
    'vitest(no-focused-tests)',
  ],
  [
    'tests/unit/shared/text/skip.test.ts',
    `import { expect, test } from 'vitest';\ntest.skip('one', () => {\n  expect(1).toBe(1);\n});\n`,
    'vitest(no-disabled-tests)',
  ],
  [
    'tests/unit/shared/text/empty.test.ts',
    `import { test } from 'vitest';\ntest('one', () => {});\n`,
    'vitest(expect-expect)',
  ],
  [
    'tests/unit/shared/text/property.test.ts',
    `import fc from 'fast-check';\nimport { test } from 'vitest';\ntest('one', () => {\n  fc.assert(fc.property(fc.nat(), (n) => n >= 0));\n});\n`,
  ],
  ['vite.node.config.ts', `import { defineConfig } from 'vite';\nexport default defineConfig({});\n`],
  ['bin/start.js', `console.log(process.argv);\n`],
  [
    'bin/unknown.js',
    `export const n = typeof process === 'object' ? typeof unknown : String(unknown);\n`,
    'eslint(no-undef)',
  ],
];

describe('the configuration of the linter', () => {
  const broken = lintProject(Object.fromEntries(cases.map(([file, text]) => [file, text])));

  test.for(cases)('judges %s', ([file, , ...expected]) => {
    expect(broken.get(file) ?? []).toEqual(expected);
  });
});
