/**
 * Who may import whom. A path names a folder, or a file without its extension; the longest one that fits a file decides
 * its layer. A file may always import its own layer, unless `own` narrows that, and beyond it only what `imports` names.
 */
export interface Layer {
  readonly path: string;
  /** Folders or files, as above. Type imports count like any other. */
  readonly imports: readonly string[] | 'anything';
  /** Which of its own files a layer may import, when that is not all of them. */
  readonly own?: RegExp;
}

const everyShared = ['shared'];
const pure = ['shared/kernel', 'shared/text', 'shared/domain'];
/** The codes in which anything may refuse, without the procedures that declare them. */
const refusals = ['shared/contract/errors', 'shared/contract/refusal'];

/** What every host may see: the worker by its client alone, never what lies behind it. */
const forHosts = [
  'electron/worker/client',
  // By which a study is told from other files, so that nothing is written over one.
  'electron/study/application-id',
  'electron/sample',
  'electron/workbench',
  'electron/ports',
  ...everyShared,
  'package',
];

const shared: readonly Layer[] = [
  { path: 'shared/kernel', imports: [] },
  { path: 'shared/text', imports: ['shared/kernel'] },
  { path: 'shared/domain', imports: ['shared/kernel', 'shared/text'] },
  { path: 'shared/agreement', imports: pure },
  { path: 'shared/matrix', imports: pure },
  { path: 'shared/deidentify', imports: pure },
  { path: 'shared/merge', imports: pure },
  { path: 'shared/reconciliation', imports: pure },
  { path: 'shared/protocol', imports: pure },
  { path: 'shared/memo', imports: pure },
  { path: 'shared/codebook', imports: pure },
  { path: 'shared/history', imports: ['shared/kernel'] },
  { path: 'shared/rpc', imports: ['shared/kernel'] },
  {
    path: 'shared/contract',
    imports: [
      ...pure,
      'shared/agreement',
      'shared/matrix',
      'shared/deidentify',
      'shared/merge',
      'shared/reconciliation',
      'shared/protocol',
      'shared/memo',
      'shared/codebook',
      'shared/history',
      'shared/rpc',
    ],
  },
  { path: 'shared/messages', imports: ['shared/kernel', 'shared/domain', ...refusals] },
];

const migrations: readonly Layer[] = [
  // A migration never changes once it was released, so what it leans on carries a version and does not change either.
  { path: 'migrations', imports: [], own: /\/(?:[a-z0-9-]+-v\d+|migration)\.ts$/ },
  { path: 'migrations/list', imports: ['migrations'] },
];

const electron: readonly Layer[] = [
  { path: 'electron/ports', imports: ['shared/kernel'] },
  {
    path: 'electron/study',
    imports: ['migrations', 'electron/ports', 'shared/kernel', 'shared/history', ...refusals],
  },
  { path: 'electron/importers', imports: [...pure, 'shared/deidentify', ...refusals] },
  {
    path: 'electron/exporters',
    imports: [...pure, 'shared/agreement', 'shared/matrix', 'shared/messages', ...refusals],
  },
  {
    path: 'electron/services',
    imports: ['electron/study', 'electron/importers', 'electron/exporters', 'electron/ports', ...everyShared],
  },
  {
    path: 'electron/worker',
    imports: [
      'electron/services',
      'electron/study',
      'electron/importers',
      'electron/exporters',
      'electron/ports',
      ...everyShared,
    ],
  },
  { path: 'electron/worker/client', imports: ['electron/worker', 'electron/ports', ...everyShared] },
  // The built pages as files, with the headers under which every host hands them out.
  { path: 'electron/workbench', imports: ['electron/ports'] },
  {
    path: 'electron/sample',
    imports: ['sample', 'electron/worker/client', 'electron/ports', ...everyShared],
  },
  { path: 'electron/hosts/desktop', imports: forHosts },
  { path: 'electron/hosts/browser', imports: forHosts },
  // Opens a study in whichever host can be had on this machine.
  { path: 'electron/hosts/launch', imports: ['electron/hosts/browser', ...forHosts] },
  { path: 'electron/hosts/cli', imports: forHosts },
  // The two verbs that start another host: `throughline open` and `throughline serve`.
  {
    path: 'electron/hosts/cli/verbs/open',
    imports: ['electron/hosts/launch', 'electron/hosts/cli', ...forHosts],
  },
  {
    path: 'electron/hosts/cli/verbs/serve',
    imports: ['electron/hosts/browser', 'electron/hosts/cli', ...forHosts],
  },
];

const renderer: readonly Layer[] = [
  { path: 'renderer/design', imports: [] },
  // Primitives know no data and no word of the domain; the kernel has neither.
  { path: 'renderer/ui', imports: ['renderer/design', 'shared/kernel'] },
  { path: 'renderer/connection', imports: ['shared/kernel', 'shared/rpc', 'shared/contract'] },
  { path: 'renderer/data', imports: ['renderer/connection', ...everyShared] },
  {
    path: 'renderer/commands',
    imports: ['renderer/ui', 'renderer/design', 'shared/kernel', 'shared/messages'],
  },
  {
    path: 'renderer/transcript',
    imports: ['renderer/ui', 'renderer/design', ...pure, 'shared/messages'],
  },
  { path: 'renderer/pictures', imports: ['renderer/ui', 'renderer/design', ...everyShared] },
  {
    path: 'renderer/features',
    imports: [
      'renderer/design',
      'renderer/ui',
      'renderer/connection',
      'renderer/data',
      'renderer/commands',
      'renderer/transcript',
      'renderer/pictures',
      ...everyShared,
    ],
  },
  { path: 'renderer/app', imports: ['renderer', ...everyShared, 'package'] },
];

const around: readonly Layer[] = [
  { path: 'sample', imports: [] },
  { path: 'tests', imports: 'anything' },
  { path: 'bin', imports: ['dist', 'package'] },
  {
    path: 'scripts',
    imports: ['dist', 'bin', 'package', 'electron/worker/client', 'electron/sample', ...everyShared],
  },
  { path: 'vite', imports: ['package'] },
  { path: 'vitest', imports: ['vite'] },
  { path: 'electron-builder', imports: ['package'] },
  { path: 'package', imports: [] },
  // What the build writes: launchers start it.
  { path: 'dist', imports: [] },
];

export const layers: readonly Layer[] = [...shared, ...migrations, ...electron, ...renderer, ...around];

/** Folders whose children are reached from outside through their `index.ts` only. */
export const doors: readonly string[] = ['renderer/features'];

/** Top folders that package.json gives a name (`#shared/...`), by which the others import them. */
export const aliases: readonly string[] = ['shared', 'migrations', 'electron', 'renderer', 'tests', 'sample'];
