/**
 * Which folders a package may be imported from. The first line that names a package decides, so the particular stands
 * before the general; a package without a line may be imported nowhere. `*` at the end stands for any rest.
 * Tests, whose layer may import anything, may also import any package that has a line.
 */
export interface PackageDoor {
  readonly packages: readonly string[];
  /** Paths as in `layers.ts`. */
  readonly from: readonly string[];
}

const built: readonly PackageDoor[] = [
  { packages: ['node:worker_threads'], from: ['electron/worker'] },
  // Nothing leaves the machine: the one server is the browser's, on 127.0.0.1, and there is no client.
  { packages: ['node:http', 'node:net'], from: ['electron/hosts/browser'] },
  {
    packages: ['node:dgram', 'node:dns', 'node:http2', 'node:https', 'node:tls', 'node:sqlite'],
    from: [],
  },
  { packages: ['node:child_process'], from: ['electron/hosts', 'bin', 'scripts'] },
  { packages: ['node:test'], from: [] },
  { packages: ['node:*'], from: ['electron', 'bin', 'scripts', 'vite', 'vitest', 'electron-builder'] },
];

const nodeSide: readonly PackageDoor[] = [
  { packages: ['better-sqlite3'], from: ['electron/study'] },
  { packages: ['kysely'], from: ['electron/study', 'electron/services', 'migrations'] },
  { packages: ['electron'], from: ['electron/hosts/desktop'] },
  { packages: ['uuid', 'pino'], from: ['electron/ports'] },
  { packages: ['commander'], from: ['electron/hosts/cli'] },
  {
    packages: [
      'mammoth',
      'fflate',
      'htmlparser2',
      'saxes',
      'csv-*',
      'mdast-*',
      'docx',
      'pdfjs-dist',
      'iconv-lite',
      'music-metadata',
      'read-excel-file',
      'write-excel-file',
    ],
    from: ['electron/importers', 'electron/exporters'],
  },
];

const everywhere: readonly PackageDoor[] = [
  { packages: ['zod'], from: ['shared/contract', 'shared/rpc', 'renderer/commands/keys'] },
  { packages: ['diff'], from: ['shared/text'] },
  { packages: ['intl-messageformat', '@formatjs/*'], from: ['shared/messages'] },
];

const rendererSide: readonly PackageDoor[] = [
  { packages: ['react-dom'], from: ['renderer/app', 'renderer/ui'] },
  { packages: ['react', 'zustand'], from: ['renderer'] },
  { packages: ['react-aria-components'], from: ['renderer/ui'] },
  { packages: ['@fontsource-variable/*'], from: ['renderer/design'] },
  { packages: ['@tanstack/react-query'], from: ['renderer/data', 'renderer/app'] },
  { packages: ['@tanstack/react-router'], from: ['renderer/app', 'renderer/features'] },
  { packages: ['@tanstack/react-virtual'], from: ['renderer/ui'] },
  { packages: ['@tiptap/*'], from: ['renderer/transcript', 'renderer/features/memos/document'] },
  { packages: ['d3', 'd3-*'], from: ['renderer/pictures'] },
];

const forTests: readonly PackageDoor[] = [
  { packages: ['vitest'], from: ['tests', 'vitest'] },
  {
    packages: ['axe-core', 'fast-check', 'jsdom', 'playwright-core', 'oxlint', 'word-extractor'],
    from: ['tests'],
  },
];

/** Started as programs or read by the compiler. */
const tools: readonly PackageDoor[] = [
  { packages: ['vite', '@vitejs/*'], from: ['vite', 'vitest', 'scripts'] },
  { packages: ['electron-builder'], from: ['electron-builder', 'scripts'] },
  { packages: ['@types/*', 'knip', 'node', 'oxfmt', 'oxlint-tsgolint', 'typescript'], from: [] },
];

export const packageDoors: readonly PackageDoor[] = [
  ...built,
  ...nodeSide,
  ...everywhere,
  ...rendererSide,
  ...forTests,
  ...tools,
];

/** Names that fewer folders may import than their package. */
export interface NameDoor {
  readonly package: string;
  readonly names: readonly string[];
  readonly from: readonly string[];
  /** True where importing the name as a type is free. */
  readonly typesAreFree: boolean;
}

export const nameDoors: readonly NameDoor[] = [
  {
    package: 'node:crypto',
    names: ['getRandomValues', 'randomBytes', 'randomFill', 'randomFillSync', 'randomInt', 'randomUUID'],
    from: ['electron/ports'],
    typesAreFree: false,
  },
  { package: 'node:perf_hooks', names: ['performance'], from: ['electron/ports'], typesAreFree: false },
  // A service is handed its transaction; only the study opens a database.
  { package: 'kysely', names: ['Kysely'], from: ['electron/study'], typesAreFree: true },
];
