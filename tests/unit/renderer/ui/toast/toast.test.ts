import { beforeEach, expect, test } from 'vitest';
import { announcements } from '#renderer/ui/announcer/announce.ts';
import { dismissOffers, dismissToast, toast, toasts } from '#renderer/ui/toast/toast.ts';

beforeEach(() => {
  for (const { id } of toasts.get()) dismissToast(id);
});

const texts = () => toasts.get().map(({ text }) => text);

test('shows the last three, and each goes by its number', () => {
  const numbers = ['one', 'two', 'three', 'four'].map((text) => toast(text));
  expect(texts()).toEqual(['two', 'three', 'four']);
  dismissToast(numbers[2] ?? 0);
  dismissToast(numbers[0] ?? 0);
  expect(texts()).toEqual(['two', 'four']);
});

test('is said politely, with how to reach what can be done', () => {
  toast('Deleted the code.', { action: { label: 'Undo', onAction: () => undefined } });
  expect(announcements.get()).toMatchObject({ text: 'Deleted the code. Undo: press F6.', isUrgent: false });
});

test('what failed is said at once', () => {
  toast('The disk is full.', { kind: 'bad' });
  expect(announcements.get()).toMatchObject({ text: 'The disk is full.', isUrgent: true });
});

test('stays longer when something can be done', () => {
  toast('Saved.');
  toast('Deleted.', { action: { label: 'Undo', onAction: () => undefined } });
  const [saved, deleted] = toasts.get();
  expect(deleted?.stay).toBeGreaterThan(saved?.stay ?? Number.POSITIVE_INFINITY);
});

test('what offers something to do can be taken away while the rest stays', () => {
  toast('Saved.');
  toast('Deleted.', { action: { label: 'Undo', onAction: () => undefined } });
  dismissOffers();
  expect(texts()).toEqual(['Saved.']);
});
