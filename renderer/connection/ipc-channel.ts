import { err, ok, type Result } from '#shared/kernel/result.ts';
import { BridgeMessage, BridgeReply } from '#shared/rpc/bridge-messages.ts';
import type { Bridge } from '#shared/rpc/bridge.ts';
import type { CallOptions, Channel } from '#shared/rpc/channel.ts';

const resultOf = (reply: unknown): Result<unknown, unknown> => {
  const parsed = BridgeReply.parse(reply);
  return 'error' in parsed ? err(parsed.error) : ok(parsed.value);
};

/** A channel to the desktop's main process over the one bridge that the preload offers. */
export function openIpcChannel(bridge: Bridge): Channel {
  const listeners = new Set<(push: unknown) => void>();
  const waiting = new Map<number, CallOptions['onProgress']>();
  let nextId = 1;
  bridge.listen((raw) => {
    const message = BridgeMessage.parse(raw);
    if (message.kind === 'progress') {
      waiting.get(message.id)?.(message.progress);
    } else if (message.kind === 'push') {
      for (const listener of listeners) {
        listener(message.push);
      }
    }
  });
  return {
    call: async (name, input, options) => {
      const id = nextId;
      nextId += 1;
      const cancel = (): void => {
        bridge.cancel(id);
      };
      waiting.set(id, options?.onProgress);
      options?.signal?.addEventListener('abort', cancel);
      try {
        return resultOf(await bridge.call(id, name, input));
      } finally {
        waiting.delete(id);
        options?.signal?.removeEventListener('abort', cancel);
      }
    },
    putBytes: async (name, bytes, piece) => {
      const reply = resultOf(await bridge.putBytes(name, bytes, piece?.of));
      return reply.ok && typeof reply.value === 'string' ? reply.value : '';
    },
    getBytes: async (bytesId) => {
      const reply = resultOf(await bridge.getBytes(bytesId));
      return reply.ok && reply.value instanceof Uint8Array ? reply.value : new Uint8Array();
    },
    onPush: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
