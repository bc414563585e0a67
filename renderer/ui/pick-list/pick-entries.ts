import type { ReactNode } from 'react';
import type { Option } from '../list-box/option.ts';

export interface PickOption extends Option {
  readonly shortcut?: string;
  /** A second line. */
  readonly detail?: string;
  /** Options of one group stand together under its name. */
  readonly group?: string;
}

/** What can be done with the words themselves, below the options; its keys work while one writes. */
export interface PickAction {
  readonly id: string;
  readonly label: string;
  readonly shortcut?: string;
  readonly mark?: ReactNode;
  readonly onAction: () => void;
}

/** The row that a key leads to among those that can be taken, round and round; null when the key moves nothing. */
export function nextActive(ids: readonly string[], active: string | null, key: string): string | null {
  const steps = new Map([
    ['ArrowDown', 1],
    ['ArrowUp', -1],
    ['PageDown', 8],
    ['PageUp', -8],
  ]);
  const step = steps.get(key);
  if (step === undefined || ids.length === 0) return null;
  const from = active === null ? (step > 0 ? -1 : 0) : ids.indexOf(active);
  const to = Math.abs(step) === 1 ? (from + step + ids.length) % ids.length : from + step;
  return ids[Math.max(0, Math.min(ids.length - 1, to))] ?? null;
}

export interface PickGroup {
  readonly name: string | null;
  readonly options: readonly PickOption[];
}

/** Options that follow each other with the same group, put together. */
export function pickGroups(options: readonly PickOption[]): readonly PickGroup[] {
  const groups: { name: string | null; options: PickOption[] }[] = [];
  for (const option of options) {
    const name = option.group ?? null;
    const last = groups.at(-1);
    if (last !== undefined && last.name === name) last.options.push(option);
    else groups.push({ name, options: [option] });
  }
  return groups;
}
