import { z } from 'zod';

/** An answer as it comes back over the bridge. */
export const BridgeReply = z.union([
  z.object({ error: z.unknown() }).refine((reply) => reply.error !== undefined),
  z.object({ value: z.unknown() }),
]);

/** What the bridge says unasked: a push, how far a call is, or which of the page's commands a menu asks for. */
export const BridgeMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('push'), push: z.unknown() }),
  z.object({
    kind: z.literal('progress'),
    id: z.int(),
    progress: z.object({ done: z.number(), total: z.number(), about: z.string() }),
  }),
  z.object({ kind: z.literal('command'), id: z.string() }),
]);
