import { z } from 'zod';

/** An answer as it comes back over the bridge. */
export const BridgeReply = z.union([
  z.object({ error: z.unknown() }).refine((reply) => reply.error !== undefined),
  z.object({ value: z.unknown() }),
]);

/** What the bridge says unasked: a push, or how far a call is. */
export const BridgeMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('push'), push: z.unknown() }),
  z.object({
    kind: z.literal('progress'),
    id: z.int(),
    progress: z.object({ done: z.number(), total: z.number(), about: z.string() }),
  }),
]);
