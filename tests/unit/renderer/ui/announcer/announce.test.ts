import { expect, test } from 'vitest';
import { announce, announcements } from '#renderer/ui/announcer/announce.ts';

test('the same words said twice are two announcements', () => {
  announce('Episode 8 coded.');
  const first = announcements.get();
  announce('Episode 8 coded.', { isUrgent: true });
  const second = announcements.get();
  expect(second.text).toBe(first.text);
  expect(second.number).not.toBe(first.number);
  expect([first.isUrgent, second.isUrgent]).toEqual([false, true]);
});
