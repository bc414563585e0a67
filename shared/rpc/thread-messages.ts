import { z } from 'zod';

/** What a host asks of the thread that owns the database. Every request is answered under its id. */
export const ToThread = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), id: z.int(), file: z.string() }),
  z.object({
    kind: z.literal('create'),
    id: z.int(),
    file: z.string(),
    title: z.string(),
    coder: z.string(),
  }),
  z.object({ kind: z.literal('rescue'), id: z.int(), damaged: z.string(), file: z.string() }),
  z.object({
    kind: z.literal('scratch'),
    id: z.int(),
    first: z.object({ title: z.string(), coder: z.string() }).nullable(),
  }),
  z.object({ kind: z.literal('keep'), id: z.int(), file: z.string() }),
  z.object({ kind: z.literal('close'), id: z.int() }),
  z.object({ kind: z.literal('sit'), id: z.int(), coder: z.string().nullable() }),
  z.object({ kind: z.literal('leave'), id: z.int(), session: z.string() }),
  z.object({
    kind: z.literal('call'),
    id: z.int(),
    session: z.string(),
    name: z.string(),
    input: z.unknown(),
  }),
  z.object({ kind: z.literal('cancel'), id: z.int() }),
  z.object({ kind: z.literal('put'), id: z.int(), name: z.string(), bytes: z.instanceof(Uint8Array) }),
  z.object({
    kind: z.literal('piece'),
    id: z.int(),
    bytesId: z.string().nullable(),
    name: z.string(),
    bytes: z.instanceof(Uint8Array),
  }),
  z.object({ kind: z.literal('get'), id: z.int(), bytesId: z.string() }),
  z.object({ kind: z.literal('media'), id: z.int(), recordingId: z.string() }),
]);
export type ToThread = z.infer<typeof ToThread>;

/** What the thread says: an answer, how far a call is, or a push to everyone. */
export const FromThread = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), id: z.int(), value: z.unknown() }),
  z.object({ kind: z.literal('refusal'), id: z.int(), error: z.unknown() }),
  z.object({
    kind: z.literal('progress'),
    id: z.int(),
    done: z.number(),
    total: z.number(),
    about: z.string(),
  }),
  z.object({ kind: z.literal('push'), push: z.unknown() }),
]);
export type FromThread = z.infer<typeof FromThread>;
