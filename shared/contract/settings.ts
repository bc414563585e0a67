import { z } from 'zod';
import { command, query } from './define.ts';
import { Nothing } from './values.ts';

/** One or two strokes, each a key with others held, such as "Mod+Shift+Z" or "g s". */
const Keys = z.string().regex(/^[^\s+]+(?:\+[^\s+]+){0,4}(?: [^\s+]+(?:\+[^\s+]+){0,4})?$/u);

/** The keys that a person chose, by the command that they are for; a command without any has no keys. */
export const KeysByCommand = z.record(z.string().min(1).max(100), z.array(Keys).max(8));
export type KeysByCommand = z.infer<typeof KeysByCommand>;

/** What belongs to the person and to no study; null where nothing was chosen yet, or where it can’t be read. */
export const Settings = z.object({ keys: KeysByCommand.nullable() });
export type Settings = z.infer<typeof Settings>;

export const settings = {
  'settings.read': query({
    reads: [],
    summary: 'What the person at this machine has chosen for all studies: the keys of commands.',
    input: Nothing,
    output: Settings,
  }),
  'settings.keepKeys': command({
    summary: 'Keep the keys of commands for all studies on this machine; no study and no history is touched.',
    input: z.object({ keys: KeysByCommand }),
    output: z.object({
      /** Whether they could be written; where not, they hold in this window only. */
      isKept: z.boolean(),
    }),
    changes: [],
  }),
};
