import { expect, test } from 'vitest';
import { sizeInWords } from '#renderer/features/recording/panel/size-in-words.ts';

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1500, '1.5 KB'],
  [352_078, '352 KB'],
  [1_200_000_000, '1.2 GB'],
  [4_000_000_000_000, '4000 GB'],
])('%s bytes: %s', (bytes, shown) => {
  expect(sizeInWords(bytes)).toBe(shown);
});
