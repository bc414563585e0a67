import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { CallOptions, Channel } from '#shared/rpc/channel.ts';
import { HttpLine } from '#shared/rpc/http-messages.ts';

const seatKey = 'throughline.session';

/** Answers one by one from a body of lines; the last one is the result. */
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
  options: CallOptions | undefined,
): Promise<Result<unknown, unknown>> {
  if (response.body === null) {
    throw new Error('an answer without a body');
  }
  for await (const text of linesOf(response.body)) {
    const line = HttpLine.parse(JSON.parse(text));
    if ('progress' in line) {
      options?.onProgress?.(line.progress);
    } else {
      return 'error' in line ? err(line.error) : ok(line.value);
    }
  }
  throw new Error('an answer that broke off');
}

function post(path: string, body: BodyInit, signal?: AbortSignal): Promise<Response> {
  return fetch(path, { method: 'POST', body, credentials: 'same-origin', ...(signal ? { signal } : {}) });
}

async function openSession(): Promise<string> {
  const reply = await answerOf(await post('/session', ''), undefined);
  if (!reply.ok || typeof reply.value !== 'string') {
    throw new Error('no session');
  }
  sessionStorage.setItem(seatKey, reply.value);
  return reply.value;
}

const isUnauthorised = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'unauthorised';

/** The push channel for a session: comes back by itself after a break, and hears nothing twice. */
function listen(session: string, listeners: ReadonlySet<(push: unknown) => void>): EventSource {
  const pushes = new EventSource(`/push?session=${encodeURIComponent(session)}`);
  pushes.addEventListener('message', (event: MessageEvent<string>) => {
    const push: unknown = JSON.parse(event.data);
    for (const listener of listeners) {
      listener(push);
    }
  });
  return pushes;
}

/** A channel to the server that this page came from. The tab keeps its seat when it is reloaded. */
export async function openHttpChannel(): Promise<Channel> {
  const listeners = new Set<(push: unknown) => void>();
  let session = sessionStorage.getItem(seatKey) ?? (await openSession());
  let pushes = listen(session, listeners);

  const send = async (
    name: string,
    input: unknown,
    options?: CallOptions,
  ): Promise<Result<unknown, unknown>> => {
    const controller = new AbortController();
    const cancel = (): void => {
      controller.abort();
    };
    options?.signal?.addEventListener('abort', cancel);
    try {
      const body = JSON.stringify({ session, name, input });
      return await answerOf(await post('/call', body, controller.signal), options);
    } finally {
      options?.signal?.removeEventListener('abort', cancel);
    }
  };

  return {
    call: async (name, input, options) => {
      const reply = await send(name, input, options);
      if (reply.ok || !isUnauthorised(reply.error)) {
        return reply;
      }
      session = await openSession();
      pushes.close();
      pushes = listen(session, listeners);
      return send(name, input, options);
    },
    putBytes: async (name, bytes) => {
      const query = new URLSearchParams({ session, name });
      const reply = await answerOf(
        await post(`/bytes?${query.toString()}`, new Uint8Array(bytes)),
        undefined,
      );
      return reply.ok && typeof reply.value === 'string' ? reply.value : '';
    },
    getBytes: async (bytesId) => {
      const response = await fetch(`/bytes/${encodeURIComponent(bytesId)}`, { credentials: 'same-origin' });
      return new Uint8Array(await response.arrayBuffer());
    },
    onPush: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
