import { describe, expect, test } from 'vitest';
import { checkImport } from '../checks/check-import.ts';

/** Who imports what, and the words of the finding; none where it is allowed. */
type Case = readonly [file: string, specifier: string, finding?: RegExp];

const run = (cases: readonly Case[]): void => {
  test.for(cases)('%s imports %s', ([file, specifier, finding]) => {
    expect(checkImport(file, specifier) ?? '').toMatch(finding ?? /^$/);
  });
};

describe('layers', () => {
  run([
    ['shared/kernel/result.ts', './assert-never.ts'],
    ['shared/kernel/result.ts', '../text/anchor.ts', /shared\/kernel may not import/],
    ['shared/text/anchor.ts', '#shared/kernel/result.ts'],
    ['shared/domain/codes/merge.ts', '#shared/text/anchor.ts'],
    ['shared/domain/codes/merge.ts', '#shared/contract/codes.ts', /may not import/],
    ['shared/agreement/alpha.ts', '#shared/matrix/cell.ts', /may not import/],
    ['shared/contract/codings.ts', '../matrix/cell.ts'],
    ['shared/contract/client.ts', '#shared/rpc/proxy.ts'],
    ['shared/rpc/proxy.ts', '#shared/contract/codings.ts', /may not import/],
    ['shared/messages/sentences.ts', '#shared/contract/errors.ts'],
    ['shared/messages/sentences.ts', '#shared/contract/codings.ts', /may not import/],
    ['shared/history/stack.ts', '#shared/kernel/result.ts'],
    ['shared/text/anchor.ts', '#electron/study/open-study.ts', /may not import/],
    ['electron/services/codes/merge.ts', '#renderer/data/codes.ts', /may not import/],
    ['renderer/data/codes.ts', '#electron/services/codes/merge.ts', /may not import/],
    ['electron/ports/clock.ts', '../study/open-study.ts', /may not import/],
    ['electron/study/open-study.ts', '#migrations/list.ts'],
    ['electron/services/codes/merge.ts', '#migrations/list.ts', /may not import/],
    ['electron/importers/docx/read.ts', '#electron/study/open-study.ts', /may not import/],
    ['electron/worker/dispatch.ts', '../services/codes/merge.ts'],
    ['electron/services/codes/merge.ts', '../../worker/dispatch.ts', /may not import/],
    ['electron/hosts/cli/main.ts', '#electron/worker/client.ts'],
    ['electron/hosts/cli/main.ts', '#electron/worker/client/open.ts'],
    ['electron/hosts/cli/main.ts', '#electron/worker/dispatch.ts', /may not import/],
    ['electron/hosts/cli/main.ts', '#electron/sample/build-sample.ts'],
    ['electron/hosts/cli/main.ts', '../browser/server.ts', /may not import/],
    ['electron/hosts/cli/verbs/serve.ts', '../../browser/server.ts'],
    ['electron/hosts/browser/server.ts', '../desktop/main.ts', /may not import/],
    ['electron/sample/build-sample.ts', '#sample/protocol.json'],
    ['electron/sample/build-sample.ts', '#electron/services/codes/merge.ts', /may not import/],
    ['renderer/ui/button/button.tsx', './button.module.css'],
    ['renderer/ui/button/button.tsx', '../../design/tokens.css'],
    ['renderer/ui/button/button.tsx', '#shared/domain/codes/code.ts', /may not import/],
    ['renderer/data/codes.ts', '../connection/connect.ts'],
    ['renderer/transcript/view.tsx', '../data/codes.ts', /may not import/],
    ['renderer/pictures/bar.tsx', '../ui/button/button.tsx'],
    ['renderer/features/codes/index.ts', '../../app/shell.tsx', /may not import/],
    ['renderer/app/shell.tsx', '../data/codes.ts'],
    ['renderer/somewhere/x.ts', '../data/codes.ts'],
    ['renderer/app/shell.tsx', '../somewhere/x.ts', /no line in tests\/architecture\/table\/layers/],
    ['shared/text/anchor.ts', '#tests/support/study.ts', /may not import/],
    ['tests/support/study.ts', '#electron/services/codes/merge.ts'],
    ['bin/throughline.js', '../dist/node/cli.js'],
    ['vite.renderer.config.ts', './package.json'],
  ]);
});

describe('migrations', () => {
  run([
    ['migrations/0010-study.ts', './journal-triggers-v1.ts'],
    ['migrations/0010-study.ts', './migration.ts'],
    ['migrations/0020-codes.ts', './0010-study.ts', /only those of its neighbours/],
    ['migrations/0020-codes.ts', './list.ts', /only those of its neighbours/],
    ['migrations/0020-codes.ts', '#shared/kernel/result.ts', /may not import/],
    ['migrations/list.ts', './0010-study.ts'],
    ['migrations/0010-study.ts', 'kysely'],
  ]);
});

describe('doors and words', () => {
  run([
    ['renderer/features/matrix/screen.tsx', '../codings/index.ts'],
    ['renderer/features/matrix/screen.tsx', '../codings/coding-list.tsx', /through its index\.ts only/],
    ['renderer/features/matrix/screen.tsx', './matrix-table.tsx'],
    ['renderer/app/routes.tsx', '#renderer/features/codings/index.ts'],
    ['renderer/app/routes.tsx', '#renderer/features/codings/coding-list.tsx', /through its index\.ts only/],
    ['tests/unit/renderer/features/codings/a.test.tsx', '#renderer/features/codings/coding-list.tsx'],
    ['electron/services/codings/apply-code.ts', '../episodes/find-episode.ts'],
    ['electron/services/episodes/find-episode.ts', '../codings/apply-code.ts', /comes later/],
    ['electron/services/codings/apply-code.ts', '../rounds/open-round.ts'],
    ['electron/services/search/find.ts', '../memos/read-memo.ts'],
    ['electron/services/codings/apply-code.ts', '../search/find.ts'],
    ['shared/domain/sources/source.ts', '../themes/theme.ts', /comes later/],
  ]);
});

describe('packages', () => {
  run([
    ['electron/study/open-study.ts', 'better-sqlite3'],
    ['electron/services/codes/merge.ts', 'better-sqlite3', /only electron\/study may import it/],
    ['electron/services/codes/merge.ts', 'kysely/readonly'],
    ['electron/worker/dispatch.ts', 'kysely', /may import it/],
    ['electron/hosts/desktop/main.ts', 'electron'],
    ['electron/hosts/desktop/main.ts', 'electron/main'],
    ['electron/hosts/browser/server.ts', 'electron', /only electron\/hosts\/desktop/],
    ['electron/worker/thread.ts', 'node:worker_threads'],
    ['electron/hosts/cli/main.ts', 'node:worker_threads', /only electron\/worker/],
    ['electron/hosts/cli/main.ts', 'worker_threads', /only electron\/worker/],
    ['electron/hosts/cli/main.ts', 'node:fs/promises'],
    ['electron/hosts/cli/main.ts', 'node:https', /nor for any other folder/],
    ['shared/text/anchor.ts', 'node:path', /not for shared\/text/],
    ['renderer/data/codes.ts', 'node:path', /not for renderer\/data/],
    ['shared/contract/codings.ts', 'zod'],
    ['electron/worker/dispatch.ts', 'zod', /shared\/contract/],
    ['renderer/transcript/view.tsx', '@tiptap/react'],
    ['renderer/features/memos/editor.tsx', '@tiptap/react', /renderer\/transcript/],
    ['renderer/pictures/bar.tsx', 'd3-scale'],
    ['renderer/ui/button/button.tsx', 'react-aria-components'],
    ['renderer/features/memos/editor.tsx', 'react-aria-components', /renderer\/ui/],
    ['renderer/features/memos/editor.tsx', 'zustand'],
    ['renderer/features/memos/editor.tsx', '@tanstack/react-router'],
    ['renderer/data/codes.ts', '@tanstack/react-router', /renderer\/app/],
    ['electron/importers/refi/read.ts', 'saxes'],
    ['electron/services/codes/merge.ts', 'mammoth', /electron\/importers/],
    ['shared/text/anchor.ts', 'left-pad', /no line in tests\/architecture\/table\/packages/],
    ['tests/support/study.ts', 'left-pad', /no line/],
    ['tests/support/study.ts', 'better-sqlite3'],
    ['electron/study/open-study.ts', 'vitest', /not for electron\/study/],
    ['vitest.config.ts', 'vitest/config'],
    ['vite.node.config.ts', 'vite'],
  ]);
});

describe('spelling', () => {
  run([
    ['electron/study/open-study.ts', '../../shared/kernel/result.ts', /write '#shared\/kernel\/result\.ts'/],
    ['shared/text/anchor.ts', './grapheme', /with its extension/],
    ['shared/text/anchor.ts', '#shared/kernel/result', /with its extension/],
    ['shared/text/anchor.ts', '../../../elsewhere/x.ts', /out of the repository/],
    ['shared/text/anchor.ts', '/etc/x.ts', /out of the repository/],
    ['renderer/ui/icon/icon.tsx', './pen.svg?raw'],
  ]);
});
