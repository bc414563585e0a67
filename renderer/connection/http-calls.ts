import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { CallOptions } from '#shared/rpc/channel.ts';
import { HttpLine } from '#shared/rpc/http-messages.ts';

/** The server is there and doesn't let this window in: it was started anew, with another token. */
export class LockedOut extends Error {
  constructor() {
    super('the server does not know this window');
    this.name = 'LockedOut';
  }
}

/** The lines of a body as they come in; of an answer, the last one is the result. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    rest += decoder.decode(value, { stream: !done });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
    if (done) {
      return;
    }
  }
}

async function answerOf(
  response: Response,
  onProgress: CallOptions['onProgress'],
): Promise<Result<unknown, unknown>> {
  if (response.status === 401) {
    throw new LockedOut();
  }
  if (!response.ok || response.body === null) {
    throw new Error('an answer without a body');
  }
  for await (const text of linesOf(response.body)) {
    const line = HttpLine.parse(JSON.parse(text));
    if ('progress' in line) {
      onProgress?.(line.progress);
    } else {
      return 'error' in line ? err(line.error) : ok(line.value);
    }
  }
  throw new Error('an answer that broke off');
}

/** Sends something and waits for its answer. A call that is cancelled is broken off, which the server takes for the wish to stop. */
export async function post(
  path: string,
  body: BodyInit,
  { signal, onProgress }: CallOptions = {},
): Promise<Result<unknown, unknown>> {
  const controller = new AbortController();
  const cancel = (): void => {
    controller.abort();
  };
  if (signal?.aborted === true) {
    cancel();
  }
  signal?.addEventListener('abort', cancel);
  try {
    const response = await fetch(path, {
      method: 'POST',
      body,
      credentials: 'same-origin',
      signal: controller.signal,
    });
    return await answerOf(response, onProgress);
  } catch (cause) {
    if (controller.signal.aborted) {
      return err({ code: 'cancelled', message: 'Cancelled; nothing was changed.' });
    }
    throw cause;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}

/** The bytes at an address. */
export async function fetchBytes(path: string): Promise<Uint8Array> {
  const response = await fetch(path, { credentials: 'same-origin' });
  if (!response.ok) {
    throw new Error('no bytes at this address');
  }
  return new Uint8Array(await response.arrayBuffer());
}
