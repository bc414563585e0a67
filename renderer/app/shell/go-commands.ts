import type { Command } from '../../commands/command.ts';
import { places, type Place } from '../places.ts';

export type GoCommand = Command & { readonly to: string };

const go = ({ to, label, key }: Place): GoCommand => ({
  id: `go${to}`,
  label: `Go to ${label.toLowerCase()}`,
  group: 'Go to',
  keys: [`G ${key.toUpperCase()}`],
  keywords: [label],
  scope: 'everywhere',
  to,
});

/** One command for each place of the workbench: "g" and a letter. */
export const goCommands: readonly GoCommand[] = places.flatMap(({ items }) => items.map(go));
