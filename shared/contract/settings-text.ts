import { z } from 'zod';
import { KeysByCommand, type Settings } from './settings.ts';

/** The settings as they lie in a file. */
const SettingsFile = z.object({
  format: z.literal('throughline settings'),
  version: z.literal(1),
  keys: KeysByCommand.nullable().default(null),
});

/** Settings as text for a file, to be read by people as well. */
export const writeSettings = (settings: Settings): string =>
  `${JSON.stringify({ format: 'throughline settings', version: 1, ...settings }, null, 2)}\n`;

/** Settings from the text of a file; null where it is something else. */
export function readSettings(text: string): Settings | null {
  try {
    const { success, data } = SettingsFile.safeParse(JSON.parse(text));
    return success ? { keys: data.keys } : null;
  } catch {
    return null;
  }
}
