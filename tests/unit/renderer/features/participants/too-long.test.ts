import { expect, test } from 'vitest';
import { longestName, tooLong } from '#renderer/features/participants/too-long.ts';
import { contract } from '#shared/contract/contract.ts';

const accepts = (name: string): boolean =>
  contract['participants.add'].input.safeParse({ names: [name] }).success;

test('the first name that is too long is named by its beginning', () => {
  const long = `Ida ${'x'.repeat(longestName)}`;
  expect(tooLong(['Ida', long, 'y'.repeat(900)])).toMatch(/^“Ida x{36}…” is too long for a name; use 200 /u);
  expect(tooLong(['Ida', 'Olive'])).toBeNull();
});

test('what is let through is what the contract takes', () => {
  for (const length of [1, longestName, longestName + 1]) {
    const name = 'n'.repeat(length);
    expect([length, tooLong([name]) === null]).toEqual([length, accepts(name)]);
  }
});
