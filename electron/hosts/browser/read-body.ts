import type { IncomingMessage } from 'node:http';

/** The whole body of a request, or null when it is larger than allowed. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) {
      return null;
    }
    size += chunk.byteLength;
    if (size > limit) {
      return null;
    }
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks);
}
