import type { ReactNode } from 'react';

/** One line of the palette: something to do or somewhere to go. */
export type PaletteEntry = {
  readonly id: string;
  /** Entries of one group stand together under its name. */
  readonly group: string;
  readonly label: string;
  /** What is shown of it, where that is more than its label. */
  readonly face?: ReactNode;
  /** Takes two lines where it needs them. */
  readonly isLong?: boolean;
  /** A quiet word at the right. */
  readonly aside?: string | undefined;
  readonly mark?: ReactNode;
  readonly keys?: string | undefined;
  /** Why it can't be had at present; it is shown and can't be taken. */
  readonly why?: string | undefined;
  readonly open: () => void;
};

export type PaletteGroup = { readonly name: string; readonly entries: readonly PaletteEntry[] };

/** Entries under the names of their groups, in the order in which the groups come first. */
export const groupEntries = (entries: readonly PaletteEntry[]): readonly PaletteGroup[] =>
  [...Map.groupBy(entries, ({ group }) => group)].map(([name, members]) => ({ name, entries: members }));

/** What was found, in words, for whoever doesn't see the list: "3 results: 1 command, 2 passages". */
export function foundInWords(entries: readonly PaletteEntry[]): string {
  if (entries.length === 0) {
    return 'Nothing found';
  }
  const groups = groupEntries(entries).map(({ name, entries: members }) => `${name} ${members.length}`);
  return `${entries.length} found: ${groups.join(', ')}`;
}
