import { useState } from 'react';

/** A value that the caller may keep, or else is kept here. */
export function useOwn<T>(
  kept: T | undefined,
  initial: T,
  onChange: ((next: T) => void) | undefined,
): readonly [T, (next: T) => void] {
  const [own, setOwn] = useState(initial);
  const set = (next: T) => {
    if (kept === undefined) setOwn(next);
    onChange?.(next);
  };
  return [kept ?? own, set];
}
