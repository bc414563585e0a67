import { join } from 'node:path';
import { RuleTester } from 'oxlint/plugins-dev';
import { describe, it } from 'vitest';
import { docComments } from '../layer-plugin/doc-comments.ts';
import { exports } from '../layer-plugin/exports.ts';
import { fileLength } from '../layer-plugin/file-length.ts';
import { fileName } from '../layer-plugin/file-name.ts';
import { globals } from '../layer-plugin/globals.ts';
import { imports } from '../layer-plugin/imports.ts';
import type { Rule } from '../layer-plugin/rule.ts';
import { transactions } from '../layer-plugin/transactions.ts';
import { projectRoot } from '../tree/project-root.ts';

RuleTester.describe = describe;
RuleTester.it = it;

/** A file's path, its source, and the findings that its rule makes of it, in order. */
type Case = readonly [file: string, code: string, ...findings: RegExp[]];

function check(name: string, rule: Rule, cases: readonly Case[]): void {
  const tests = cases.map(([file, code, ...findings]) => ({
    name: `${file}: ${code.slice(0, 100)}`,
    filename: join(projectRoot, file),
    code,
    errors: findings.map((message) => ({ message })),
  }));
  new RuleTester({ languageOptions: { parserOptions: { lang: 'tsx' } } }).run(name, rule, {
    valid: tests.filter(({ errors }) => errors.length === 0).map(({ errors: _none, ...test }) => test),
    invalid: tests.filter(({ errors }) => errors.length > 0),
  });
}

const mayNot = /may not import/;

check('imports', imports, [
  ['shared/text/a.ts', `import { b } from './b.ts';`],
  ['shared/text/a.ts', `import { b } from '#renderer/ui/b.ts';`, mayNot],
  ['shared/text/a.ts', `import type { B } from '#renderer/ui/b.ts';`, mayNot],
  ['shared/text/a.ts', `import '#renderer/ui/b.css';`, mayNot],
  ['shared/text/a.ts', `export { b } from '#renderer/ui/b.ts';`, mayNot],
  ['shared/text/a.ts', `export * from '#renderer/ui/b.ts';`, mayNot],
  ['shared/text/a.ts', `export const b = () => import('#renderer/ui/b.ts');`, mayNot],
  ['shared/text/a.ts', `export type B = import('#renderer/ui/b.ts').B;`, mayNot],
  [
    'electron/services/x/a.ts',
    `import { createHash, randomUUID } from 'node:crypto';`,
    /Only electron\/ports/,
  ],
  ['electron/services/x/a.ts', `import * as crypto from 'node:crypto';`, /by name/],
  ['electron/ports/ids.ts', `import { randomUUID } from 'node:crypto';`],
  ['electron/services/x/a.ts', `import { Kysely } from 'kysely';`, /Only electron\/study/],
  ['electron/services/x/a.ts', `import { type Kysely, sql } from 'kysely';`],
  ['electron/services/x/a.ts', `import type { Kysely } from 'kysely';`],
  ['electron/study/a.ts', `import { Kysely } from 'kysely';`],
]);

check('exports', exports, [
  ['shared/text/a.ts', `export const a = 1; export type { A };`],
  ['shared/text/a.ts', `export { b } from './b.ts';`, /import from where it is declared/],
  ['shared/text/a.ts', `export type { B } from './b.ts';`, /import from where it is declared/],
  ['renderer/features/codings/index.ts', `export { b } from './b.ts';`],
  ['renderer/features/codings/index.ts', `export * from './b.ts';`, /Name what is exported/],
  ['renderer/features/codings/list/index.ts', `export { b } from './b.ts';`, /import from where/],
]);

check('file-name', fileName, [
  ['shared/text/anchor.ts', `export const a = 1;`],
  ['shared/text/utils.ts', `export const a = 1;`, /says nothing/],
  ['renderer/misplaced.ts', `export const a = 1;`, /lies in no layer/],
]);

check('file-length', fileLength, [
  ['shared/text/a.ts', `f();\n`.repeat(400)],
  ['shared/text/a.ts', `f();\n`.repeat(401), /401 lines/],
]);

const time = /comes? from electron\/ports|as values/;

check('globals', globals, [
  ['shared/text/a.ts', `export const a = Math.max(1, 2) + new Date('2020-01-01').getTime();`],
  ['shared/text/a.ts', `export const a = Date.now();`, time],
  ['shared/text/a.ts', `export const a = Date['now']();`, time],
  ['shared/text/a.ts', `export const a = new Date();`, time],
  ['shared/text/a.ts', `export const a = Date();`, time],
  ['shared/text/a.ts', `const { now } = Date;`, time],
  ['shared/text/a.ts', `export const a = globalThis.Math.random();`, time],
  ['shared/text/a.ts', `export const a = Math.random;`, time],
  ['shared/text/a.ts', `export const a = globalThis;`, /knows the language/],
  ['shared/text/a.ts', `console.log(1);`, /No 'console'/],
  ['shared/text/a.ts', `export const a = process.env.HOME;`, /No 'process'/],
  ['shared/text/a.ts', `export const a = performance.now();`, /No 'performance'/],
  ['shared/text/a.ts', `export const a = document.title;`, /No 'document'/],
  ['shared/text/a.ts', `export const a = structuredClone({});`, /No 'structuredClone'/],
  [
    'shared/text/a.ts',
    `export const a = (console: string, Date: { now(): number }) => console + Date.now();`,
  ],
  [
    'shared/text/a.ts',
    `export type A = Readonly<Record<string, HTMLElement>>; export type B = typeof fetch;`,
  ],
  ['migrations/0010-a.ts', `export const a = Date.now();`, time],
  ['electron/ports/clock.ts', `export const now = () => Date.now() + performance.now();`],
  ['electron/services/x/a.ts', `export const a = () => new Date();`, time],
  ['electron/services/x/a.ts', `export const a = (at: string) => new Date(at);`],
  ['electron/services/x/a.ts', `export const a = crypto.randomUUID();`, time],
  ['electron/hosts/cli/a.ts', `export const a = fetch('x');`, /nothing leaves/],
  ['renderer/data/a.ts', `export const a = fetch('x');`, /knows the transport/],
  ['renderer/data/a.ts', `export const a = window.fetch('x');`, /knows the transport/],
  ['renderer/data/a.ts', `export const a = new EventSource('x');`, /knows the transport/],
  ['renderer/data/a.ts', `export const a = window.throughline.call('x');`, /may be a bridge/],
  ['renderer/data/a.ts', `export const a = globalThis['throughline'];`, /may be a bridge/],
  ['renderer/data/a.ts', `const { throughline, innerWidth } = window;`, /may be a bridge/],
  ['renderer/data/a.ts', `export const a = window.matchMedia('x'); document.title = 'x';`],
  ['renderer/connection/ipc.ts', `export const a = window.throughline.call(fetch('x'));`],
  ['tests/support/a.ts', `export const a = [Date.now(), fetch('x'), process.env];`],
]);

check('doc-comments', docComments, [
  ['shared/text/a.ts', `/** Says. */\nexport function a() {}`],
  ['shared/text/a.ts', `/** Says. */\nexport const a = () => 1;`],
  ['shared/text/a.ts', `export const a = 1; export type A = string; function b() {}`],
  ['shared/text/a.ts', `export function a() {}`, /doc comment/],
  ['shared/text/a.ts', `export const a = () => 1;`, /doc comment/],
  ['shared/text/a.ts', `// Says.\nexport function a() {}`, /doc comment/],
  ['electron/study/a.ts', `export function a() {}`],
]);

const waits = /waits for ever/;

check('transactions', transactions, [
  ['electron/study/a.ts', `db.transaction().execute(async (trx) => trx.selectFrom('codes'));`],
  ['electron/study/a.ts', `db.transaction().execute(async (trx) => db.selectFrom('codes'));`, waits],
  ['electron/study/a.ts', `db.transaction().setIsolationLevel('x').execute(async (trx) => f(db));`, waits],
  [
    'electron/study/a.ts',
    `class A { #db = f(); b() { this.#db.transaction().execute(async (trx) => this.#db.selectFrom('codes')); } }`,
    waits,
  ],
  ['electron/study/a.ts', `db.transaction().execute(async (trx) => f({ db: 1 }, other.db));`],
  ['electron/study/a.ts', `db.transaction().execute(async (trx) => f({ db }));`, waits],
  ['electron/study/a.ts', `db.transaction().execute(f); db.selectFrom('codes').execute(g);`],
  [
    'electron/study/a.ts',
    `db.transaction().execute(async (trx) => { trx.x().execute(f); db.close(); });`,
    waits,
  ],
]);
