import { expect, test } from 'vitest';
import { checkFileName } from '../checks/check-file-name.ts';

test.each([
  'shared/text/anchor.ts',
  'renderer/features/codings/index.ts',
  'tests/types/contract.test.ts',
  'migrations/0010-study.ts',
  'migrations/journal-triggers-v1.ts',
  'migrations/helpers-v1.ts',
  'vite.renderer.config.ts',
  'bin/throughline.js',
  'electron/hosts/desktop/preload.ts',
])('%s is well placed and named', (file) => {
  expect(checkFileName(file)).toBeUndefined();
});

test.each([
  ['renderer/features/index.ts', /door of a folder/],
  ['renderer/features/codings/list/index.ts', /door of a folder/],
  ['renderer/ui/index.ts', /door of a folder/],
  ['electron/services/codings/index.ts', /door of a folder/],
  ['shared/text/utils.ts', /says nothing/],
  ['shared/text/types.d.ts', /says nothing/],
  ['shared/text/string-helpers.ts', /says nothing/],
  ['shared/text/common/split.ts', /'shared\/text\/common' says nothing/],
  ['renderer/ui/types/button.ts', /says nothing/],
  ['migrations/study.ts', /A migration is called/],
  ['migrations/10-study.ts', /A migration is called/],
  ['shared/other/thing.ts', /lies in no layer/],
  ['renderer/main.tsx', /lies in no layer/],
  ['electron/hosts/phone/main.ts', /lies in no layer/],
  ['stray.ts', /lies in no layer/],
])('%s is not', (file, finding) => {
  expect(checkFileName(file)).toMatch(finding);
});
