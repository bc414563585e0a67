import { z } from 'zod';

/** A call as it is sent over HTTP. */
export const HttpCall = z.object({ session: z.string(), name: z.string(), input: z.unknown() });

/** One line of the answer: how far it is, or the end of it. */
export const HttpLine = z.union([
  z.object({ progress: z.object({ done: z.number(), total: z.number(), about: z.string() }) }),
  z.object({ error: z.unknown() }).refine((line) => 'error' in line && line.error !== undefined),
  z.object({ value: z.unknown() }),
]);
