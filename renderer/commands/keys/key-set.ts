import { z } from 'zod';
import type { ChosenKeys } from '../../ui/kbd/chosen-keys.ts';

/** One or two strokes, each a key with others held. */
const Keys = z.string().regex(/^[^\s+]+(?:\+[^\s+]+){0,4}(?: [^\s+]+(?:\+[^\s+]+){0,4})?$/u);

/** The keys that were chosen, as they are kept on a machine and handed on as a file. */
const KeySet = z.object({
  format: z.literal('throughline keys'),
  version: z.literal(1),
  keys: z.record(z.string(), z.array(Keys).max(8)),
});

/** Chosen keys as text. */
export const writeKeySet = (chosen: ChosenKeys): string =>
  `${JSON.stringify({ format: 'throughline keys', version: 1, keys: Object.fromEntries(chosen) }, null, 2)}\n`;

/** Chosen keys from text; null where it is something else. */
export function readKeySet(text: string): ChosenKeys | null {
  try {
    const { success, data } = KeySet.safeParse(JSON.parse(text));
    return success ? new Map(Object.entries(data.keys)) : null;
  } catch {
    return null;
  }
}
