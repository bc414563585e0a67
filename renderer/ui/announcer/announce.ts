import { createStore } from '../internal/store.ts';

export interface Announcement {
  /** Tells one from the next when the same words are said twice. */
  readonly number: number;
  readonly text: string;
  readonly isUrgent: boolean;
}

export const announcements = createStore<Announcement>({ number: 0, text: '', isUrgent: false });

/** Has a screen reader say something, from anywhere; urgent words interrupt what it is saying. */
export function announce(text: string, options: { readonly isUrgent?: boolean } = {}): void {
  announcements.set({
    number: announcements.get().number + 1,
    text,
    isUrgent: options.isUrgent ?? false,
  });
}
