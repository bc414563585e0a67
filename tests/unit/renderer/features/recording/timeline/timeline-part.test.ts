import { expect, test } from 'vitest';
import { lanesOf } from '#renderer/features/recording/timeline/timeline-part.ts';

test('short stretches that would be drawn over one another lie below one another', () => {
  const stretches = [
    { start: 0, end: 1000 },
    { start: 1000, end: 2000 },
    { start: 60_000, end: 61_000 },
  ];
  const duration = 3_600_000;
  expect(lanesOf(stretches, { duration, width: 720 })).toEqual([0, 1, 2]);
  expect(lanesOf(stretches, { duration, width: 3_600_000 })).toEqual([0, 0, 0]);
  expect(lanesOf(stretches, { duration, width: 0 })).toEqual([0, 0, 0]);
});
