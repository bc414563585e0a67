import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { asStudyFile, fileFromArguments, firstTitle, titleOf } from '#electron/hosts/desktop/study-file.ts';

const folder = resolve('/studies');
const program = resolve('/programs/desktop.js');
const inFolder = (name: string): string => resolve(folder, name);

test.each([
  [['throughline'], null],
  [['throughline', 'pilot.throughline'], inFolder('pilot.throughline')],
  [['throughline', inFolder('a b.throughline')], inFolder('a b.throughline')],
  [['electron', program, 'pilot.throughline'], inFolder('pilot.throughline')],
  [['electron', program], null],
  [['electron', '--inspect=0', program, '--no-sandbox', 'pilot.throughline'], inFolder('pilot.throughline')],
  [['throughline', '-psn_0_1234'], null],
  [['throughline', ''], null],
  [['throughline', 'first.throughline', 'second.throughline'], inFolder('second.throughline')],
])('the arguments %j name %j', (argv, expected) => {
  expect(fileFromArguments(argv, folder, program)).toBe(expected);
});

test.each([
  ['/studies/Pilot study.throughline', 'Pilot study'],
  ['/studies/pilot.2026.throughline', 'pilot.2026'],
  ['/studies/pilot.db', 'pilot.db'],
])('the study in %s is called %s', (file, title) => {
  expect(titleOf(file)).toBe(title);
});

test.each([
  ['/studies/Pilot study.throughline', 'Pilot study'],
  ['/studies/ .throughline', 'A study'],
  [`/studies/${'𝕊'.repeat(120)}.throughline`, '𝕊'.repeat(100)],
])('a study that is started in %s is titled %s', (file, title) => {
  expect(firstTitle(file)).toBe(title);
});

test.each([
  ['/studies/pilot', '/studies/pilot.throughline'],
  ['/studies/pilot.throughline', '/studies/pilot.throughline'],
  ['/studies/pilot.db', '/studies/pilot.db'],
])('%s is kept as %s', (typed, file) => {
  expect(asStudyFile(typed)).toBe(file);
});
