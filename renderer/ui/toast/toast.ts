import { announce } from '../announcer/announce.ts';
import { createStore } from '../internal/store.ts';

interface ToastAction {
  readonly label: string;
  readonly onAction: () => void;
}

export interface ToastOptions {
  readonly kind?: 'plain' | 'good' | 'bad';
  readonly action?: ToastAction;
  /** How long it stays, in milliseconds, while nobody rests on it; with an action it stays longer. */
  readonly stay?: number;
}

export interface ShownToast {
  readonly id: number;
  readonly text: string;
  readonly kind: 'plain' | 'good' | 'bad';
  readonly action: ToastAction | null;
  readonly stay: number;
}

const mostAtOnce = 3;

export const toasts = createStore<readonly ShownToast[]>([]);

let lastId = 0;

/** Says what was done, in the corner and to a screen reader; returns a number to dismiss it by. */
export function toast(text: string, options: ToastOptions = {}): number {
  const { kind = 'plain', action = null, stay = action === null ? 5000 : 10_000 } = options;
  lastId += 1;
  toasts.set([...toasts.get(), { id: lastId, text, kind, action, stay }].slice(-mostAtOnce));
  const words = action === null ? text : `${text} ${action.label}: press F6.`;
  announce(words, { isUrgent: kind === 'bad' });
  return lastId;
}

export function dismissToast(id: number): void {
  const rest = toasts.get().filter((shown) => shown.id !== id);
  if (rest.length < toasts.get().length) toasts.set(rest);
}

/** Takes away what offers something to do: another step came after it, and its offer would be about that one. */
export function dismissOffers(): void {
  const rest = toasts.get().filter(({ action }) => action === null);
  if (rest.length < toasts.get().length) toasts.set(rest);
}
