import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const folder = temporaryFolder();
afterAll(() => {
  folder.remove();
});

/** Runs `npm run vectors` on a text. */
function check(text: string): { readonly code: number | null; readonly lines: readonly string[] } {
  const file = folder.path('vectors.json');
  writeFileSync(file, text);
  return run([file]);
}

function run(names: readonly string[]): { readonly code: number | null; readonly lines: readonly string[] } {
  const { status, stdout } = spawnSync(process.execPath, ['tests/vectors/check-vectors.ts', ...names], {
    encoding: 'utf8',
  });
  return { code: status, lines: stdout.trimEnd().split('\n') };
}

const vector = {
  name: 'two',
  kind: 'coding',
  data: [
    ['a', 'b', 'a', 'b'],
    ['a', 'b', 'b', 'b'],
  ],
  tolerance: 1e-6,
};

test('all met ends well', () => {
  const met = { ...vector, expected: { percent_agreement: 0.75, 'cohen_kappa[a]': 0.5 } };
  expect(check(JSON.stringify([met]))).toEqual({
    code: 0,
    lines: ['2 of 2 values met in 1 vectors, 0 missed.'],
  });
});

test('each miss has a line: a wrong value, an unknown key, a value where there should be none', () => {
  const missed = {
    ...vector,
    expected: { percent_agreement: 0.7, made_up: 1 },
    se: { 'holsti@gwet': 0.1 },
    undefined: { gwet_ac1: 'no reason at all' },
  };
  const { code, lines } = check(JSON.stringify([missed]));
  expect(code).toBe(1);
  expect(lines).toEqual([
    'two: percent_agreement: expected 0.7, found 0.75',
    'two: made_up: This key isn’t known.',
    'two: se holsti@gwet: This key isn’t known.',
    expect.stringMatching(/^two: undefined gwet_ac1: expected no value \(no reason at all\), found 0\./u),
    '0 of 4 values met in 1 vectors, 4 missed.',
  ]);
});

test('data that make no sense are missed, key by key', () => {
  const odd = { ...vector, data: [['a'], ['a', 'b']], expected: { percent_agreement: 1 } };
  expect(check(JSON.stringify([odd]))).toEqual({
    code: 1,
    lines: [
      'two: percent_agreement: Coder 1 has 1 units and coder 2 has 2.',
      '0 of 1 values met in 1 vectors, 1 missed.',
    ],
  });
});

test.each([
  ['{', 'it isn’t JSON.'],
  ['{}', 'it isn’t a list of vectors:'],
  [JSON.stringify([{ ...vector, kind: 'other' }]), 'it isn’t a list of vectors at 0.kind:'],
])('a file that can’t be parsed gives one sentence: %s', (text, sentence) => {
  const { code, lines } = check(text);
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringContaining(`can’t be checked: ${sentence}`)]);
});

test('so does one that isn’t there', () => {
  const { code, lines } = run([folder.path('nothing.json')]);
  expect(code).toBe(1);
  expect(lines).toEqual([expect.stringContaining('can’t be read')]);
});
