import { useMemo } from 'react';
import { chosenKeys, useChosenKeys, type ChosenKeys } from '../../ui/kbd/chosen-keys.ts';
import type { Command } from '../command.ts';
import { readKeySet, writeKeySet } from './key-set.ts';
import { withChosenKeys } from './with-chosen-keys.ts';

const place = 'throughline.keys';

/** Takes up the keys that this browser has at hand, and follows what other windows of it choose. Returns what ends that. */
export function followKeptKeys(target: Window): () => void {
  const take = (text: string | null): void => {
    chosenKeys.set(readKeySet(text ?? '') ?? new Map());
  };
  const hear = ({ key, newValue }: StorageEvent): void => {
    if (key === place || key === null) take(newValue);
  };
  take(target.localStorage.getItem(place));
  target.addEventListener('storage', hear);
  return () => {
    target.removeEventListener('storage', hear);
  };
}

/** Chooses keys from now on, in this browser, which has them at hand when it starts. */
export function keepKeys(chosen: ChosenKeys): void {
  chosenKeys.set(chosen);
  if (chosen.size === 0) {
    localStorage.removeItem(place);
  } else {
    localStorage.setItem(place, writeKeySet(chosen));
  }
}

/** Commands with the keys that they have now. */
export function useCommandsNow(commands: readonly Command[]): readonly Command[] {
  const chosen = useChosenKeys();
  return useMemo(() => withChosenKeys(commands, chosen), [commands, chosen]);
}
