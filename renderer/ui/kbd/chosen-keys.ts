import { createStore, useStore } from '../internal/store.ts';

/** What keys do: an id by which a person may have chosen other keys for it, and those it has otherwise. */
export type KeyedAction = { readonly id: string; readonly keys: readonly string[] };

/** Keys as they are written, or the action whose keys they are. */
export type Shortcut = string | KeyedAction;

/** The keys that a person chose, by the id of what they do. What isn't named keeps its own. */
export type ChosenKeys = ReadonlyMap<string, readonly string[]>;

/** The keys that were chosen on this machine; every button, menu and hint that shows keys follows it. */
export const chosenKeys = createStore<ChosenKeys>(new Map());

/** What was chosen, for those who need all of it. */
export const useChosenKeys = (): ChosenKeys => useStore(chosenKeys);

/** All keys that now do what a shortcut stands for; the first is the one that is shown. */
export function useShortcutKeys(shortcut: Shortcut | undefined): readonly string[] {
  const chosen = useChosenKeys();
  if (shortcut === undefined || typeof shortcut === 'string') {
    return shortcut === undefined ? [] : [shortcut];
  }
  return chosen.get(shortcut.id) ?? shortcut.keys;
}
